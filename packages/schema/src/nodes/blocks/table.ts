import { present } from '../../canonical/present.ts'
import { checkInlines } from '../../rules/check-inlines.ts'
import { each, report, within } from '../../rules/walk.ts'
import { fullList, list } from '../../shape/list.ts'
import * as z from '../../shape/zod.ts'
import type { BlockDefinition, Maybe, Tolerated, Words } from '../definition.ts'
import type { InlinesInput, LineInline } from '../inlines.ts'
import { type TableRow, type TableRowInput, tableRow } from './table-row.ts'

/** The first row is the head; every row has as many cells as the first. */
export interface Table {
  type: 'table'
  /** One entry a column, `null` for the reader's own default; absent when all are. */
  align?: ('left' | 'center' | 'right' | null)[]
  /** The head first; at least one. */
  children: TableRow[]
  /** What is said of the table, under it. Not in mdast. */
  caption?: LineInline[]
}

/** A table as `parseIssue` takes it, with the fields of `Table`. */
export interface TableInput extends Tolerated {
  type: 'table'
  align?: Maybe<Maybe<'left' | 'center' | 'right'>[]>
  children: TableRowInput[]
  caption?: Maybe<InlinesInput>
}

export const table = {
  type: 'table',
  fields: (shapes) => ({
    align: z.nullish(list(z.nullish(z.literal('left', 'center', 'right')))),
    children: fullList(shapes.of<TableRowInput>(tableRow)),
    caption: z.nullish(shapes.lineInlines),
  }),
  canonical: ({ align, children, caption }, forms) => {
    const columns = align?.map((column) => column ?? null)
    return present({
      type: 'table' as const,
      align: columns?.some((column) => column !== null) ? columns : undefined,
      children: children.map((row) => tableRow.canonical(row, forms)),
      caption: forms.lineIfAny(caption),
    })
  },
  check: ({ align, children, caption }, walk) => {
    const width = children[0]?.children.length ?? 0
    if (align && align.length !== width) {
      report(walk, 'align-width', { at: ['align'], value: align.length, expected: [String(width)] })
    }
    each(walk, 'children', children, (row) => {
      const { length } = row.children
      if (length !== width) report(walk, 'row-width', { value: length, expected: [String(width)] })
      tableRow.check(row, walk)
    })
    if (caption) within(walk, 'caption', () => checkInlines(walk, caption))
  },
} satisfies BlockDefinition<TableInput, Table>

export const tableWords: Words<TableInput> = {
  node: ['A table; its first row is the head.', '表格；首行为表头。'],
  align: ['One entry a column: left, center, right or null.', '每列一项：left、center、right 或 null。'],
  children: ['Rows, all as wide as the first.', '各行，宽度与首行相同。'],
  caption: ['Text under the table, without the label in front.', '表格下方的说明，前面不加“表：”。'],
}
