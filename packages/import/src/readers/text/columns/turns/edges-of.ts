import { patterns } from '../../../../infer/words/patterns.ts'
import { isDateline } from '../../../../lines/joining/is-dateline.ts'
import { pageNumberIn } from '../../../../lines/pages/page-number-in.ts'
import type { Piece } from '../piece.ts'
import type { TextSigns } from './text-signs.ts'

/** How many lines at the top of a page are its header or the masthead, and how many at its foot stand below both columns. */
export function edgesOf(
  pieces: readonly Piece[],
  { text, repeated }: TextSigns,
): { head: number; foot: number } {
  const words = pieces.map(({ from, length }) => text.slice(from, from + length))
  const isHead = (one: string) => repeated.has(one) || isDateline(one) || pageNumberIn(one) !== undefined
  const isFoot = (one: string) => isHead(one) || imprint.some((pattern) => pattern.test(one))
  const head = words.slice(0, mostAtTop).findLastIndex(isHead) + 1
  const last = words.findLastIndex((one, index) => index < head || !isFoot(one))
  return { head, foot: words.length - 1 - last }
}

const mostAtTop = 5

const imprint = [patterns.publisher, patterns.editors, patterns.email, patterns.site, patterns.makers]
