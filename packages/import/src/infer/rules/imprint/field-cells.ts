import { isLatin } from '../../../lines/joining/is-latin.ts'
import type { SourceParagraph, SourceTable } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { rangesOfInlines } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { labelled } from './other-lines.ts'

/** What the cells of a table say of who made the issue, a line each. */
export interface FieldCells {
  lines: SourceParagraph[]
  /** Cells that hold nothing. */
  empty: SourceInline[][]
}

/**
 * The lines of a table each of whose cells says its label, or has it in the cell in front; `undefined` of any other, and of
 * one with more labels that nobody knows than others.
 */
export function fieldCells(
  { rows, caption }: SourceTable,
  { text, isLine }: { text: string; isLine: (line: SourceParagraph) => boolean },
): FieldCells | undefined {
  if (caption || rows.length > mostRows) return undefined
  const isEmpty = (cell: SourceInline[]) => wordsOf(cell, text).trim() === ''
  // Two labels side by side are the names of columns.
  const isPair = (label: SourceInline[], value: SourceInline[] = []) =>
    isLabel.test(wordsOf(label, text)) && !isLine(asLine([...value, ...colonBehind(value, text), ...label]))
  const lines: SourceParagraph[] = []
  for (const row of rows) {
    const cells = row.filter((cell) => !isEmpty(cell))
    for (let cell = cells.shift(); cell; cell = cells.shift()) {
      const whole = asLine(cell)
      const pair = cells[0] && asLine([...cell, ...colonBehind(cell, text), ...cells[0]])
      const both = pair && isPair(cell, cells[0]) ? [whole, pair] : [whole]
      const line = both.find(isLine) ?? both.find((one) => labelled(one, text))
      if (!line) return undefined
      if (line === pair) cells.shift()
      lines.push(line)
    }
  }
  if (lines.filter(isLine).length * 2 < lines.length) return undefined
  return { lines, empty: rows.flat().filter(isEmpty) }
}

/** An imprint has no more. */
const mostRows = 10

const asLine = (inlines: SourceInline[]): SourceParagraph => ({ type: 'paragraph', inlines, look: {} })

/** `编辑`, `电　话：`, `Published by` */
const isLabel = /^[\s　]*\p{L}[\p{L}\s　-]{1,20}[：:]?[\s　]*$/u

/** What stands between a label and its words where they are in cells of their own; no label has it twice. */
function colonBehind(label: readonly SourceInline[], text: string): SourceInline[] {
  const words = wordsOf(label, text)
  const last = rangesOfInlines(label).at(-1)
  if (!last || /[：:][\s　]*$/u.test(words)) return []
  return [{ type: 'text', from: last.from + last.length, length: 0, says: isLatin(words) ? ': ' : '：' }]
}
