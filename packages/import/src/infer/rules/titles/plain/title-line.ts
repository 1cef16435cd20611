import type { LineBlock } from '../../../../lines/line.ts'
import { endsInCredit } from '../../../words/ends-in-credit.ts'
import { saysWhoseSeries } from '../../../words/names/series-name.ts'

/** A short line that ends no sentence. */
export function isTitleLine({ line }: LineBlock, words: string): boolean {
  if (words.length < 2 || words.length > longest || !/\p{L}/u.test(words)) return false
  if (/[。；;，,、：:…—]$|[。；].{2}|[。.][”"」』]$|\p{Ll}{2}\.$|^\p{Ll}+\s/u.test(words)) return false
  if (endsInCredit(words)) return false
  // An address says where to write.
  if (/:\s*\S+@\S+$/u.test(words)) return false
  if (/[！？!?]$/u.test(words)) return words.length <= 25 && (line.lines ?? 1) === 1
  return (line.lines ?? 1) <= 2
}

const longest = 45

/** Whose bulletin it is, which is often said in more words than a title has. */
export const isSeriesLine = (words: string): boolean =>
  words.length <= longestSeries && saysWhoseSeries(words) && !/[.:,;]$/u.test(words)

/** In characters. */
const longestSeries = 80
