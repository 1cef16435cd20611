import { limits } from '../limits.ts'
import type { Line, Slip } from './suspicion.ts'

/**
 * The matches of a global pattern in a text, as many as a report may hold, each with what `mend` would put there.
 *
 * @param text As its reader meets it.
 * @param pattern With the flag `g`.
 * @param mend Makes what was meant of a match; `undefined` where that is not beyond doubt. Where it
 * is left out, no match gets a mend.
 * @example
 * ```ts
 * import { slipsOf } from '@cec-bulletin/schema/warnings'
 *
 * console.log(slipsOf('今天，，植树。', /，{2,}/g, () => '，')) // [{"start":2,"end":4,"fix":"，"}]
 * ```
 */
export function slipsOf(text: string, pattern: RegExp, mend?: (match: string) => string | undefined): Slip[] {
  // Nearly always there is none, and `matchAll` makes a copy of the pattern first.
  if (text.search(pattern) < 0) return []
  const slips: Slip[] = []
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const fix = mend?.(match)
    slips.push({ start: index, end: index + match.length, ...(fix !== undefined && { fix }) })
    if (slips.length === limits.problems) break
  }
  return slips
}

/** Whether a mark, a link, code or a break begins or ends within a slip, or right beside it. */
export function edgeFinder({ pieces }: Line): (slip: Slip) => boolean {
  const edges = new Set(pieces.map(({ start }) => start))
  return ({ start, end }) => {
    for (let index = start; index <= end; index++) if (index > 0 && edges.has(index)) return true
    return false
  }
}
