import { patterns } from '../../../../../infer/words/patterns.ts'
import { isDateline } from '../../../../../lines/joining/is-dateline.ts'
import { firstToken } from '../../../../../lines/joining/measure/first-token.ts'
import { widthOf } from '../../../../../lines/width-of.ts'
import type { Setting, Signs } from '../signs/signs.ts'

/**
 * How unlikely it is that a line stands directly below another one in a column: either the one breaks off and the other goes
 * on, or the one ends and the other begins. `isApart` where a blank line between them says that the column changes.
 */
export function followCost(
  above: Signs,
  below: Signs,
  { measure, pairs, isApart = false }: Setting & { isApart?: boolean },
): number {
  const open = chance(opennessOf(above, { below, measure }))
  const begins = chance(below.begins)
  const goesOn = open * (1 - begins) * fitOf(above.words, below.words, pairs) * (isApart ? 0.15 : 1)
  return -Math.log(goesOn + (1 - open) * begins + least)
}

const chance = (odds: number) => 1 / (1 + Math.exp(-odds))

/** Whatever is read, so much of it is set in other ways. */
const least = 0.002

/** Log odds that a line breaks off, if the other is the one below it. */
function opennessOf(
  { words, isEnd, piece, opened }: Signs,
  { below, measure }: { below: Signs; measure: number },
): number {
  if (isDateline(words)) return -4
  if (/[，、,（(《“「]$/u.test(words) || neverLast.test(words)) return 4
  const isFull = piece.width + widthOf(firstToken(below.words)) > measure - 3
  if (isEnd) return isFull ? -0.2 : -4
  if (patterns.sources.test(words) || patterns.dash.test(words)) return isFull ? 0 : -4
  if (isFull) return 3.5
  if (opened !== '') return 1
  // A sentence may be set narrower than the column, as quotes are.
  return /[，；。]/u.test(words) ? -1.5 : -3.5
}

/** With these no English sentence ends. */
const neverLast = /\s(?:and|or|of|the|an?|in|to|for|with|at|by|from|that|on|is|are|we)$/u

/** How much likelier it is that words at the end of a line and at the beginning of another belong together than any two. */
function fitOf(above: string, below: string, pairs: ReadonlySet<string>): number {
  if (/\d[:：]$/u.test(above)) return /^\d/.test(below) ? 6 : 0.1
  if (/\d$/.test(above)) return /^[\p{Script=Han}%℃]/u.test(below) ? 3 : 0.5
  const pair = above.slice(-1) + below.slice(0, 1)
  if (!/^\p{Script=Han}{2}$/u.test(pair)) return 1
  return pairs.has(pair) ? 6 : 0.65
}
