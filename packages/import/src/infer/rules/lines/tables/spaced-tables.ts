import { isLineBlock, type LineBlock } from '../../../../lines/line.ts'
import type { SourceBlock } from '../../../../source/blocks.ts'
import type { SourceInline } from '../../../../source/inlines.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { cellsBetween } from './cells-between.ts'
import { type Cells, cutAt, gapsIn } from './count-cells.ts'
import { fittedTable } from './fitted/fitted-table.ts'
import { type FoundTable, ofNamed } from './found-table.ts'
import { isBelowLabel } from './is-below-caption.ts'
import { isSurelyTable } from './is-surely-table.ts'
import { leastSize } from './least-size.ts'
import { type Lines, measureLine } from './measure-line.ts'
import { namedRows } from './rows/named-rows.ts'
import { rowsFrom } from './rows/rows-from.ts'
import { cellGroups } from './standing/cell-groups.ts'
import { standingCells } from './standing/standing-cells.ts'
import { linesOf } from './standing/wrapped-cells.ts'

/**
 * Lines of as many short words each, with white space between them, are the rows of a table; and so are many short lines
 * of which every third or fourth begins a row, or that stand in groups of as many. The editor is asked.
 */
export function spacedTables(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  if (!blocks.some(isLineBlock)) return [...blocks]
  const lines = blocks.map((block) => measureLine(block, text))
  const found: SourceBlock[] = []
  for (let index = 0; index < blocks.length; ) {
    const table = tableFrom(lines, { index, desk })
    const [first] = table?.taken ?? []
    if (table && first) {
      const { taken, between = [], isSure = false } = table
      found.push(
        ...(isSure || isTable(first, desk)
          ? [{ type: 'table' as const, rows: table.rows() }, ...between]
          : inOrder([...taken, ...between])),
      )
      index += taken.length + between.length
      continue
    }
    const block = blocks[index]
    if (block) found.push(block)
    index++
  }
  return found
}

function tableFrom(lines: Lines, { index, desk }: { index: number; desk: Desk }): FoundTable | undefined {
  const isApart = (lines[index]?.line.line.gap ?? 0) > 0
  if (!isApart && isBelowLabel(lines, { index, text: desk.source.text })) return undefined
  const known = knownTable(lines, { index, desk })
  const fitted = fittedTable(lines, { index, desk })
  return fitted && fitted.taken.length > (known?.taken.length ?? 0) ? fitted : known
}

function knownTable(lines: Lines, { index, desk }: { index: number; desk: Desk }): FoundTable | undefined {
  const { text } = desk.source
  const named = namedRows(lines, { index, text })
  if (named.length > 0) return ofNamed(named, desk)
  // A space may part the digits of a number, or words within a cell, where more rows have as many cells then.
  const { how, rows } = hows
    .map((one) => ({ how: one, rows: rowsFrom(lines, { index, how: one }) }))
    .reduce((most, one) => (one.rows.length > most.rows.length ? one : most))
  if (rows.length >= leastSize.rows)
    return {
      taken: rows.flat(),
      isSure:
        how !== 'wide' &&
        isSurelyTable(rows.map((row) => row.flatMap((line) => wordsIn(line, { text, how })))),
      rows: () => rows.map((row) => row.flatMap((line) => cellsOf(line, { desk, how }))),
    }
  const groups = cellGroups(lines, { index, text })
  if (groups)
    return {
      taken: inOrder(groups.rows.flat(2)),
      between: groups.between,
      rows: () => groups.rows.map((row) => row.map((cell) => cell.flatMap(({ inlines }) => inlines))),
    }
  const standing = standingCells(lines, { index, text })
  if (!standing) return undefined
  const cells = standing.rows.flat()
  const gaps = new Map(cells.map((cell) => [cell.line, cell.gaps]))
  return {
    taken: inOrder([...new Set(cells.flatMap(linesOf))]),
    between: standing.between,
    rows: () => {
      const parted = new Map([...gaps].map(([line, all]) => [line, cellsBetween(line, { gaps: all, desk })]))
      return standing.rows.map((row) =>
        row.map(({ line, at, rest = [] }) => [
          ...(parted.get(line)?.[at] ?? []),
          ...rest.flatMap(({ inlines }) => inlines),
        ]),
      )
    },
  }
}

const inOrder = (lines: readonly LineBlock[]) =>
  [...lines].sort((one, other) => one.line.from - other.line.from)

const hows = ['plain', 'grouped', 'wide'] as const

function isTable(row: LineBlock, desk: Desk): boolean {
  return (
    desk.ask({
      rule: 'table',
      at: row.line.from,
      text: wordsOf(row.inlines, desk.source.text),
      question: {
        en: 'Does a table begin with this line?',
        zh: '这一行是表格的第一行吗？',
      },
      choices: ['yes', 'no'],
      standard: 'yes',
      confidence: 0.7,
    }) === 'yes'
  )
}

function wordsIn({ inlines }: LineBlock, { text, how }: { text: string; how: Cells }): string[] {
  const words = wordsOf(inlines, text).trim()
  return cutAt(words, gapsIn(words, how))
}

/** The cells of a row; what stands between them, and in front of the row, is claimed. */
const cellsOf = (line: LineBlock, { desk, how }: { desk: Desk; how: Cells }): SourceInline[][] =>
  cellsBetween(line, { gaps: gapsIn(wordsOf(line.inlines, desk.source.text), how), desk })
