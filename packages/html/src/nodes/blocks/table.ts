import type { Table, TableRow } from '@cec-bulletin/schema/model'
import type { Element, Properties } from 'hast'
import type { Context } from '../../context.ts'
import { spoken } from '../../language/label.ts'
import { h } from '../../tree/h.ts'
import { lines } from '../../tree/lines.ts'
import { inlines } from '../inlines.ts'
import { withLine } from '../with-line.ts'

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

/**
 * The table stands in a box that scrolls, by keyboard too, where the table is wider than the page. Whoever arrives there
 * hears what it is: its caption, or the word for a table. It is a group and no region: regions are landmarks, of which a
 * page should have few.
 */
export function table({ children: [head, ...body], align = [], caption }: Table, context: Context): Element {
  const parts: Element[] = []
  const around = { align, context }
  if (head !== undefined) parts.push(h('thead', lines([headRow(head, around)])))
  if (body.length > 0) parts.push(h('tbody', lines(body.map((row) => bodyRow(row, around)))))
  const properties = { className: ['table'], tabIndex: 0 }
  // Of a table that is a figure, HTML wants the caption to be the figure's.
  if (caption !== undefined) {
    const words = h('figcaption', inlines(caption, context))
    return h('figure', lines([h('table', lines(parts)), words]), properties)
  }
  const name = spoken(context.labels.tableName, context)
  // Where the name says its language, the table says its own again.
  const own = name.lang === undefined ? {} : { lang: context.lang }
  return h('div', [h('table', lines(parts), own)], {
    className: ['table'],
    role: 'group',
    ...name,
    tabIndex: 0,
  })
}

function headRow(row: TableRow, { align, context }: Around): Element {
  const cells = row.children.map((cell, column) => {
    const words = inlines(cell.children, context)
    // A header cell without words is a header of nothing.
    return words.length === 0 ? h('td') : h('th', words, { scope: 'col', ...alignment(align[column]) })
  })
  return withLine(h('tr', lines(cells)), row, context)
}

function bodyRow(row: TableRow, { align, context }: Around): Element {
  const cells = row.children.map((cell, column) =>
    h('td', inlines(cell.children, context), alignment(align[column])),
  )
  return withLine(h('tr', lines(cells)), row, context)
}

function alignment(align: Align[number] | undefined): Properties {
  const name = alignClasses.get(align ?? '')
  return name === undefined ? {} : { className: [name] }
}
