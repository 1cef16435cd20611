import { isLineBlock, type LineBlock } from '../../../../lines/line.ts'
import type { SourceBlock } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { type Cells, countCells, countClauses } from './count-cells.ts'

/** A line that may be a row of a table, or one cell of it. */
export interface MeasuredLine {
  line: LineBlock
  /** How many cells it is as a row. */
  counts: Readonly<Record<Cells, number>>
  /** How many cells it is below other rows, where one may hold a clause. */
  clauses: number
  /** Of words of Latin letters that may name columns: each begins with a capital letter. */
  names: number
  /** That it may be a cell, alone on its line. */
  isCell: boolean
  /** That it holds a number alone. */
  isNumber: boolean
}

/** The lines of a document, and `undefined` in the place of every other block. */
export type Lines = readonly (MeasuredLine | undefined)[]

/** Nothing for a block that is no line, or of which more is known. */
export function measureLine(block: SourceBlock, text: string): MeasuredLine | undefined {
  if (!isLineBlock(block) || block.role !== undefined) return undefined
  const words = wordsOf(block.inlines, text)
  return {
    line: block,
    counts: {
      plain: countCells(words, 'plain'),
      grouped: countCells(words, 'grouped'),
      wide: countCells(words, 'wide'),
    },
    clauses: countClauses(words),
    names: /^[\p{Lu}(][^\s.,:;]{0,11}(?: [\p{Lu}(][^\s.,:;]{0,11})+$/u.test(words)
      ? words.split(' ').length
      : 0,
    isCell:
      block.line.width <= widestCell &&
      (isName.test(words) || countCells(words.replace(besideDigits, ''), 'grouped') === 1),
    isNumber: /^[\s\d.,%％]+$/u.test(words) && /\d/.test(words),
  }
}

/** `Cobble Mill` */
const isName = /^\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}$/u

/** `第 43 周` is one cell. */
const besideDigits = /(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu

/** In ems. */
const widestCell = 8
