/** A block of text without blocks in it: where it stands (`ul li`), and its text in pieces, each with its marks. */
export interface Leaf {
  path: string
  runs: { text: string; marks: string }[]
}

/** Collects leaves. */
export interface Leaves {
  /** A block begins or ends. */
  block: () => void
  text: (text: string, path: string[], marks: string[]) => void
  done: () => Leaf[]
}

export function leafList(): Leaves {
  const leaves: Leaf[] = []
  let open: Leaf | undefined
  return {
    block: () => {
      open = undefined
    },
    text: (value, path, marks) => {
      // White space beside a line break is nothing to a page, and dropped by some readers.
      if (value.startsWith('\n') && open) trimEnd(open)
      const text = open?.runs.at(-1)?.text.endsWith('\n') ? value.replace(/^ +/, '') : value
      if (text === '') return
      if (!open) {
        open = { path: path.join(' '), runs: [] }
        leaves.push(open)
      }
      const { runs } = open
      const last = runs.at(-1)
      const key = [...new Set(marks)].sort().join(' + ')
      if (last?.marks === key) last.text += text
      else runs.push({ text, marks: key })
    },
    done: () => leaves,
  }
}

function trimEnd({ runs }: Leaf): void {
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.replace(/ +$/, '')
    if (last.text !== '') return
    runs.pop()
  }
}
