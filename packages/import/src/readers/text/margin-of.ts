import type { TextLine } from './text-lines.ts'

/** White space in front of nearly all lines, in ems: a tool that keeps places writes the margin of the page so. */
export function marginOf(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>()
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1)
  const [usual, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])
  const outside = lines.filter(({ indent }) => indent < usual).length
  return count * 2 >= lines.length && outside <= lines.length * 0.2 ? usual : 0
}
