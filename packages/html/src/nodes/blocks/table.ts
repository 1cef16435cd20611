import type { Table, TableRow } from '@cec-bulletin/schema/model'
import type { Element, Properties } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { lines } from '../../tree/lines.ts'
import { inlines } from '../inlines.ts'

type Align = NonNullable<Table['align']>

interface Around {
  align: Align
  context: Context
}

const alignClasses: ReadonlyMap<string, string> = new Map([
  ['left', 'align-left'],
  ['center', 'align-center'],
  ['right', 'align-right'],
])

/** The table stands in a box that scrolls, by keyboard too, where the table is wider than the page. */
export function table({ children: [head, ...body], align = [] }: Table, context: Context): Element {
  const parts: Element[] = []
  const around = { align, context }
  if (head !== undefined) parts.push(h('thead', lines([headRow(head, around)])))
  if (body.length > 0) parts.push(h('tbody', lines(body.map((row) => bodyRow(row, around)))))
  return h('div', [h('table', lines(parts))], { className: ['table'], tabIndex: 0 })
}

function headRow(row: TableRow, { align, context }: Around): Element {
  const cells = row.children.map((cell, column) => {
    const words = inlines(cell.children, context)
    // A header cell without words is a header of nothing.
    return words.length === 0 ? h('td') : h('th', words, { scope: 'col', ...alignment(align[column]) })
  })
  return h('tr', lines(cells))
}

function bodyRow(row: TableRow, { align, context }: Around): Element {
  const cells = row.children.map((cell, column) =>
    h('td', inlines(cell.children, context), alignment(align[column])),
  )
  return h('tr', lines(cells))
}

function alignment(align: Align[number] | undefined): Properties {
  const name = alignClasses.get(align ?? '')
  return name === undefined ? {} : { className: [name] }
}
