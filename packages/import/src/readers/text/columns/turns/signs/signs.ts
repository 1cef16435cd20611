import { numberIn } from '../../../../../infer/words/numbers/number-in.ts'
import { patterns } from '../../../../../infer/words/patterns.ts'
import { endsSentence } from '../../../../../lines/joining/ends-sentence.ts'
import { startsBlock } from '../../../../../lines/joining/starts-block.ts'
import type { Piece } from '../../piece.ts'
import { plain } from '../plain.ts'
import type { TextSigns } from '../text-signs.ts'
import { beginsOf } from './begins-of.ts'
import { bracketsOf } from './brackets-of.ts'

/** A line with what bears on which line stands above it in its column, and which below it. */
export interface Signs {
  piece: Piece
  words: string
  isEnd: boolean
  isShort: boolean
  /** Log odds that it begins a paragraph, a title, an item or a cell. */
  begins: number
  /** With which it begins, as an item of a list. */
  number: number | undefined
  /** Brackets and quotes that it opens and does not close, and the other way round. */
  opened: string
  closed: string
  /** Whether lines of both columns stand around it without blank ones. */
  isMixed?: boolean
  /** In lines, where it stands for several. */
  height?: number
}

/** What all lines of a page have in common. */
export interface Setting extends TextSigns {
  /** How wide its columns are, in ems. */
  measure: number
  /** Whether the first lines of paragraphs stand in, so that less has place on them. */
  isIndented: boolean
}

export function signsOf(piece: Piece, setting: Setting): Signs {
  const words = plain(setting.text.slice(piece.from, piece.from + piece.length))
  const isEntry = leader.test(words)
  const seen = {
    piece,
    words,
    isEnd: isEntry || (endsSentence(words) && !/\d[:：]$/.test(words)),
    isShort: piece.width < setting.measure - 3,
    number: numberOf(words),
    ...bracketsOf(words),
  }
  const isStart = isEntry || startsBlock(words) || patterns.dash.test(words)
  return { ...seen, begins: beginsOf({ ...seen, isStart }, setting) }
}

/** Of the first cell of a table, as the whole of it: it begins and ends. */
export const asTable = (cell: Signs, { cells }: { cells: number }): Signs => ({
  ...cell,
  begins: 4,
  isEnd: true,
  number: undefined,
  opened: '',
  closed: '',
  height: cells / usualColumns,
})

const usualColumns = 3

/** Of a list of contents. */
const leader = /(?:[.…·][ \u00a0]?){4,}\s*\d*$/u

function numberOf(words: string): number | undefined {
  const found = /^[（(]?(\d{1,2}|(?<=[（(])[一二三四五六七八九十]{1,3})(?:[）)]|[.．、])/u.exec(words)?.[1]
  return found === undefined ? undefined : numberIn(found)
}
