import { anyJoins, joinsOf } from './lines/joins-of.ts'
import type { MarkSlip } from './suspicion.ts'

/**
 * Slips that an edit of marks mends, without the edit where it is not beyond doubt: beside other marks that are left over
 * nobody knows what comes of it, and without the marks lines may look as if each stood alone.
 */
export function onlySure(slips: MarkSlip[], text: string): MarkSlip[] {
  if (slips.every(({ fix }) => fix === undefined)) return slips
  const hasLeftovers = leftoversIn(outsideOf(text, slips)).length > 0
  return slips.map((slip) =>
    hasLeftovers || bringsJoinsOut(text, slip) ? { start: slip.start, end: slip.end } : slip,
  )
}

/** Signs of a text that could be marks of Markdown, and became none. */
export const leftoversIn = (text: string): string[] => text.match(signs) ?? []

const signs = /(?<=^|\n)[#＃]+|\*+|~~+|`+|＊+|～～+|｀+|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu

/** A text without some of its stretches, which stand in order. */
function outsideOf(text: string, slips: readonly MarkSlip[]): string {
  let outside = ''
  let from = 0
  for (const { start, end } of slips) {
    if (start > from) outside += `${text.slice(from, start)} `
    from = Math.max(from, end)
  }
  return outside + text.slice(from)
}

function bringsJoinsOut(text: string, { start, end, fix = '' }: MarkSlip): boolean {
  if (!text.includes('\n')) return false
  // Each slip looks through all lines.
  if (text.length > 2000) return true
  const bare = fix.replaceAll(/[*_~`]/g, '')
  const after = `${text.slice(0, start)}${bare}${text.slice(end)}`
  return joinsOf(after.split('\n'), anyJoins).size > joinsOf(text.split('\n'), anyJoins).size
}
