import type { SourceInline, SourceLink, SourceMark } from '../../../source/inlines.ts'

/** What goes on over the end of a line is one link, one mark. */
export function mergeInlines(inlines: readonly SourceInline[]): SourceInline[] {
  const found: SourceInline[] = []
  /** What stood between the last link or mark and here, of no words but a space. */
  let between: SourceInline[] = []
  for (const inline of inlines) {
    const last = found.at(-1)
    if (last && 'children' in last && 'children' in inline && isSame(last, inline)) {
      const children = mergeInlines([...last.children, ...between, ...inline.children])
      found[found.length - 1] = { ...last, children }
      between = []
    } else if (last && 'children' in last && isBetweenLines(inline)) between.push(inline)
    else {
      found.push(...between, inline)
      between = []
    }
  }
  return [...found, ...between]
}

/** What stood between two lines: nothing, or the space between two words. */
const isBetweenLines = (inline: SourceInline): boolean =>
  inline.type === 'label' || (inline.type === 'text' && inline.says === ' ')

function isSame(one: SourceLink | SourceMark, other: SourceLink | SourceMark): boolean {
  if (one.type !== 'link' || other.type !== 'link') return one.type === other.type
  return one.url.from === other.url.from
}
