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
  let isOpen = false
  return {
    block: () => {
      isOpen = false
    },
    text: (value, path, marks) => {
      // White space behind a line break is nothing to a page, and dropped by some readers.
      const text =
        leaves.at(-1)?.runs.at(-1)?.text.endsWith('\n') && isOpen ? value.replace(/^ +/, '') : value
      if (text === '') return
      if (!isOpen) leaves.push({ path: path.join(' '), runs: [] })
      isOpen = true
      const { runs } = leaves.at(-1)!
      const last = runs.at(-1)
      const key = [...new Set(marks)].sort().join(' + ')
      if (last?.marks === key) last.text += text
      else runs.push({ text, marks: key })
    },
    done: () => leaves,
  }
}
