import { startsBlock } from '../../../../../lines/joining/starts-block.ts'
import type { LineBlock } from '../../../../../lines/line.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import type { Gap } from '../count-cells.ts'

/** What a tool wrote on a line of its own, or beside a few others. */
export interface Cell {
  line: LineBlock
  kind: 'words' | 'number' | 'both'
  /** Between the cells of the line. */
  gaps: Gap[]
  /** Which of those it is. */
  at: number
  /** Lines below it with what had no room on its own. */
  rest?: LineBlock[]
}

/** A short line as a cell; `undefined` where it cannot be one. */
export function cellOf(line: LineBlock, text: string): Cell | undefined {
  const known = found.get(line) ?? { cell: readCell(line, text) }
  found.set(line, known)
  return known.cell
}

/** Each line is asked about from every line above it where a table may begin, and never changes. */
const found = new WeakMap<LineBlock, { cell: Cell | undefined }>()

function readCell(line: LineBlock, text: string): Cell | undefined {
  const words = wordsOf(line.inlines, text)
  const kind = kindOf(words)
  const isWide = line.line.width > widestCell && !(line.line.width <= widestNames && names.test(words))
  if (isWide || closes.test(words) || (kind !== 'number' && startsBlock(words))) return undefined
  return { line, kind, gaps: [], at: 0 }
}

/** Behind a number, what begins like a title may be the last cell of its row: `一、五号楼`. */
export function lastCell(
  line: LineBlock,
  { above, text }: { above: Cell | undefined; text: string },
): Cell | undefined {
  const words = wordsOf(line.inlines, text)
  const isShort = line.line.width <= widestLast && !closes.test(words)
  const begins = /^[一二三四五六七八九十]、\p{Script=Han}/u.test(words)
  return above?.kind === 'number' && isShort && begins ? { line, kind: 'words', gaps: [], at: 0 } : undefined
}

/** In ems. */
const widestLast = 8
export const widestCell = 14
const widestNames = 28

/** Of columns, in Chinese. */
const names = /^[\p{Script=Han}（）()%％/]{1,12}(?: +[\p{Script=Han}（）()%％/]{1,12})+$/u

export const closes = /[。；;，,：:.!?！？]$/u

/** The cells of a line on which several may stand: `城区 步行 骑车`, `人工点授 31.5`. */
export function cellsOn(cell: Cell, text: string): Cell[] {
  const words = wordsOf(cell.line.inlines, text)
  // Where no spaces are set beside numbers, each parts two cells.
  const between = /\d\p{Script=Han}|\p{Script=Han}\d/u.test(words) ? / +/gu : betweenCells
  const gaps = [...words.matchAll(between)].map(({ 0: { length }, index }) => ({ index, length }))
  if (gaps.length === 0) return [cell]
  return [...gaps, { index: words.length, length: 0 }].map(({ index }, at) => {
    const above = gaps[at - 1]
    const start = above ? above.index + above.length : 0
    return { line: cell.line, kind: kindOf(words.slice(start, index)), gaps, at }
  })
}

/** What a cell says of the line that it stands on. */
export function wordsOfCell({ line, gaps, at }: Cell, text: string): string {
  const above = gaps[at - 1]
  return wordsOf(line.inlines, text)
    .slice(above ? above.index + above.length : 0, gaps[at]?.index)
    .trim()
}

/** Between Chinese words, and in front of a last number. */
const betweenCells =
  /(?<=[\p{Script=Han}）)]) +(?=\p{Script=Han})|(?<=[^\s至到~～—–-])(?<!\b(?:From|Since|Until)) +(?=[+−-]?\d[\d.,:]*[%％]?(?: +[+−-]?\d[\d.,:]*[%％]?)*$)/gu

/** `2000 至 6000` is a number as well, and so is the dash in the place of none. */
export const kindOf = (words: string): Cell['kind'] =>
  /^(?:[\s\d.,:%％+−–£$€¥￥-]|(?<=\d ?)[至到~～](?= ?\d))+$|^\s*—\s*$/u.test(words)
    ? 'number'
    : /\d/.test(words)
      ? 'both'
      : 'words'
