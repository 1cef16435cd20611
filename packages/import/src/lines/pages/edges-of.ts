import { wordsOf } from '../../source/words-of.ts'
import { isAddressLine } from '../joining/starts-block.ts'
import type { LineBlock } from '../line.ts'
import { byPage } from './by-page.ts'

/** A line at the top or the bottom of its page, where what repeats from page to page stands. */
export interface EdgeLine {
  block: LineBlock
  page: number
  edge: 'top' | 'bottom'
  /** Lines of the page between it and the edge. */
  depth: number
  words: string
  /** What it has in common with the same line of other pages: no white space, no number of the page. */
  key: string
}

/** The first and last lines of each page; addresses at the foot are none of its text. */
export function edgesOf(lines: readonly LineBlock[], text: string): EdgeLine[] {
  const ofText = lines.filter(({ inlines }) => !isAddressLine(wordsOf(inlines, text)))
  return [...byPage(ofText)].flatMap(([page, blocks]) => {
    const lineAt = (block: LineBlock, edge: 'top' | 'bottom', depth: number): EdgeLine => {
      const words = wordsOf(block.inlines, text)
      return { block, page, edge, depth, words, key: keyOf(words) }
    }
    const top = blocks.slice(0, deepest).map((block, depth) => lineAt(block, 'top', depth))
    const rest = blocks.slice(deepest)
    const bottom = rest.slice(-deepest).map((block, at, all) => lineAt(block, 'bottom', all.length - 1 - at))
    return [...top, ...bottom]
  })
}

/** Headers and footers have at most so many lines. */
const deepest = 3

/** `环保简报 12` and `环保简报 13` are the same line of two pages. */
export const keyOf = (words: string): string =>
  words
    .slice(0, longest)
    .replace(/\s+/gu, '')
    .replace(/^[-–—·|]*\d{1,4}[-–—·|]+|^\d{1,4}(?=\p{Script=Han})|^第\d{1,4}页/u, '')
    .replace(/[-–—·|]*(?:第\d{1,4}页(?:共\d{1,4}页)?|(?:\d{1,4}[/／])?\d{1,4})[-–—·|]*$/u, '')

/** No header is longer. */
const longest = 80
