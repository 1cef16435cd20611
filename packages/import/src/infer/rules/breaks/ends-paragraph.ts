import type { Look } from '../../../source/blocks.ts'
import { larger, standardSize } from '../../looks/sizes.ts'
import { bullets } from '../../words/signs.ts'

interface BrokenLine {
  words: string
  look: Look
}

/** Whether the break behind a line ends a paragraph: within one, a break is that of an address or a verse. */
export function endsParagraph(lines: readonly BrokenLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !next) return true
  const isEmpty = line.words.trim() === '' || next.words.trim() === ''
  return isEmpty || indent.test(next.words) || isItem(lines, index + 1) || isTitle(lines, index)
}

/** Two spaces of Chinese, or as many that do not collapse. */
const indent = /^[\u3000\u00a0\u2002\u2003]{2}\s*\S/u

/** With which an item of a typed list begins. */
export const mark = new RegExp(
  String.raw`^\s*(?:[${bullets}]|\d{1,2}[.．、](?!\d)|[（(]?\d{1,2}[）)]|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s*\S`,
  'u',
)

/** One mark alone may be a line like any other. */
const isItem = (lines: readonly BrokenLine[], index: number) =>
  mark.test(lines[index]?.words ?? '') &&
  (mark.test(lines[index - 1]?.words ?? '') || mark.test(lines[index + 1]?.words ?? ''))

/** A bold or larger line that itself begins a paragraph. */
function isTitle(lines: readonly BrokenLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !next) return false
  const isBolder = line.look.bold === true && next.look.bold !== true
  const isLarger = (line.look.size ?? standardSize) > (next.look.size ?? standardSize) * larger
  if (!isLarger && (!isBolder || /[：:，,；;。]\s*$/u.test(line.words))) return false
  return index === 0 || endsParagraph(lines, index - 1)
}
