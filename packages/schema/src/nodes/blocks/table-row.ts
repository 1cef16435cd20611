import { each } from '../../rules/walk.ts'
import { stringOr } from '../../shape/field.ts'
import { fullList } from '../../shape/list.ts'
import type { BlockDefinition, Tolerated, Words } from '../definition.ts'
import { type TableCell, type TableCellInput, tableCell } from './table-cell.ts'

/** A row of a table. */
export interface TableRow {
  type: 'tableRow'
  /** At least one. */
  children: TableCell[]
}

/** A row as `parseIssue` takes it, with the fields of `TableRow`. */
export interface TableRowInput extends Tolerated {
  type: 'tableRow'
  children: (string | TableCellInput)[]
}

export const tableRow = {
  type: 'tableRow',
  fields: (shapes) => ({
    children: fullList(stringOr(shapes.of<TableCellInput>(tableCell))),
  }),
  canonical: ({ children }, forms) => ({
    type: 'tableRow',
    children: children.map((cell) =>
      tableCell.canonical(typeof cell === 'string' ? { type: 'tableCell', children: cell } : cell, forms),
    ),
  }),
  check: ({ children }, walk) => each(walk, 'children', children, (cell) => tableCell.check(cell, walk)),
} satisfies BlockDefinition<TableRowInput, TableRow>

export const tableRowWords: Words<TableRowInput> = {
  node: ['A row of a table.', '表格的一行。'],
  children: ['Cells; a bare string is a cell.', '各单元格；单独的字符串即一个单元格。'],
}
