import type { LineBlock } from '../../../../../lines/line.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import { leastSize } from '../least-size.ts'
import type { Lines } from '../measure-line.ts'
import { wrappedNames } from './wrapped-names.ts'

/** The lines of the names of columns above rows, and of which parts of those lines each name is. */
export interface BrokenNames {
  lines: LineBlock[]
  names: number[][]
}

/** Names of columns of which some had no room on one line: `类别 座数 最高蓄水`, `率（%）`, above rows of as many cells. */
export function brokenNames(
  lines: Lines,
  { index, text }: { index: number; text: string },
): BrokenNames | undefined {
  const found: LineBlock[] = []
  const parts: { words: string; isFirst: boolean }[] = []
  for (let at = index; found.length <= mostLines; at++) {
    const line = lines[at]?.line
    if (!line) return undefined
    const words = wordsOf(line.inlines, text)
    if (!ofNames.test(words)) {
      const count = lines[at]?.counts.plain ?? 0
      const names = found.length > 1 && count >= leastSize.columns ? wrappedNames(parts, count) : undefined
      return names && { lines: found, names }
    }
    found.push(line)
    parts.push(
      ...words
        .trim()
        .split(/ +/u)
        .map((part, place) => ({ words: part, isFirst: place === 0 })),
    )
    if (parts.length < 2) return undefined
  }
  return undefined
}

const mostLines = 4

/** In Chinese, and none with a number. */
const ofNames = /^\s*[\p{Script=Han}（）()%％/]{1,12}(?: +[\p{Script=Han}（）()%％/]{1,12})*\s*$/u
