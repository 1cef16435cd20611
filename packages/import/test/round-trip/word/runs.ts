import type { Inline } from '@cec-bulletin/schema'

/** What Word knows of a piece of text: how it looks, and the link around it. */
export interface Run {
  node: Exclude<Inline, { children: Inline[] }>
  strong?: boolean
  emphasis?: boolean
  delete?: boolean
  link?: { url: string }
}

/** Word has no marks in marks: each piece of text has its look. Links within the issue, and their titles, have no form. */
export function runsOf(inlines: readonly Inline[], around: Omit<Run, 'node'> = {}): Run[] {
  return inlines.flatMap((inline): Run[] => {
    if (inline.type === 'link') {
      const link = inline.url.startsWith('#') ? {} : { link: { url: inline.url } }
      return runsOf(inline.children, { ...around, ...link })
    }
    if ('children' in inline) return runsOf(inline.children, { ...around, [inline.type]: true })
    return [{ node: inline, ...around }]
  })
}

/** Texts that look alike as one, such as those of which one was a link within the issue. */
export function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last?.node.type === 'text' && run.node.type === 'text' && isAlike(last, run)) {
      found[found.length - 1] = { ...last, node: { type: 'text', value: last.node.value + run.node.value } }
    } else found.push(run)
  }
  return found
}

const isAlike = (one: Run, other: Run) =>
  one.link?.url === other.link?.url &&
  (['strong', 'emphasis', 'delete'] as const).every((mark) => !one[mark] === !other[mark])

/** The inlines of runs: a link holds its marks, `strong` holds `emphasis`, and that holds `delete`. */
export function inlinesOf(runs: readonly Run[]): Inline[] {
  const link = grouped(runs, (run) => run.link)
  return link.flatMap(([target, some]) => {
    const children = marked(some, ['strong', 'emphasis', 'delete'])
    return target ? [{ type: 'link', ...target, children }] : children
  })
}

function marked(runs: readonly Run[], [mark, ...rest]: ('strong' | 'emphasis' | 'delete')[]): Inline[] {
  if (mark === undefined) return runs.map(({ node }) => node)
  return grouped(runs, (run) => run[mark]).flatMap(([isOn, some]) =>
    isOn ? [{ type: mark, children: marked(some, rest) }] : marked(some, rest),
  )
}

/** Neighbours for which `keyOf` gives the same. */
export function grouped<Key>(runs: readonly Run[], keyOf: (run: Run) => Key): [Key, Run[]][] {
  const groups: [Key, Run[]][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && last[0] === keyOf(run)) last[1].push(run)
    else groups.push([keyOf(run), [run]])
  }
  return groups
}
