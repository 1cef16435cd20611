import { limits } from '../limits.ts'
import type { Slip } from './suspicion.ts'

/** The matches of a global pattern in a text, as many as a report may hold, each with what `mend` would put there. */
export function slipsOf(text: string, pattern: RegExp, mend?: (match: string) => string | undefined): Slip[] {
  const slips: Slip[] = []
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const fix = mend?.(match)
    slips.push({ start: index, end: index + match.length, ...(fix !== undefined && { fix }) })
    if (slips.length === limits.problems) break
  }
  return slips
}

/** A character of a script that is written without spaces and with full-width marks, for a pattern with the flag `u`. */
export const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
