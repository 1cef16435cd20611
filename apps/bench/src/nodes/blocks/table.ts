import type { Table, TableCell, TableRow } from '@cec-bulletin/schema'
import { isListOf, isObject } from '../../floor/values.ts'
import type { Component } from '../../pieces/component.ts'
import type { BlockSupport } from '../block-support.ts'
import { areInlines, htmlInlines } from '../inlines.ts'

type Side = NonNullable<Table['align']>[number] | undefined

/** A table stands in a box that scrolls by itself. */
const box: Component<{ words: string }> = {
  markup: ({ words }, inside) =>
    `<div class="table" role="group" aria-label="${words}" tabindex="0"><table>\n${inside}</table></div>`,
  element: ({ words }, { h, inside }) =>
    h('div', { class: 'table', role: 'group', 'aria-label': words, tabindex: 0 }, [h('table', {}, inside)]),
}

const plain = (tag: string): Component => ({
  markup: (_, inside) => `<${tag}>\n${inside}</${tag}>`,
  element: (_, { h, inside }) => h(tag, {}, inside),
})

const head = plain('thead')
const body = plain('tbody')
const row = plain('tr')

const headCell: Component<{ side: Side }> = {
  markup: ({ side }, inside) => `<th scope="col"${aligned(side)}>${inside}</th>`,
  element: ({ side }, { h, inside }) =>
    h('th', side ? { scope: 'col', class: `align-${side}` } : { scope: 'col' }, inside),
}

const cell: Component<{ side: Side }> = {
  markup: ({ side }, inside) => `<td${aligned(side)}>${inside}</td>`,
  element: ({ side }, { h, inside }) => h('td', side ? { class: `align-${side}` } : {}, inside),
}

const aligned = (side: Side) => (side ? ` class="align-${side}"` : '')

export const table: BlockSupport<Table> = {
  html: ({ children: [first, ...rest], align = [] }, labels) => {
    let html = ''
    if (first !== undefined) html += `${head.markup(null, `${htmlRow(first, { align, isHead: true })}\n`)}\n`
    let rows = ''
    for (const one of rest) rows += `${htmlRow(one, { align, isHead: false })}\n`
    if (rows !== '') html += `${body.markup(null, rows)}\n`
    return box.markup({ words: labels.tableName }, html)
  },
  isRight: ({ children }) => isListOf(children, isRow),
  piece: ({ children: [first, ...rest], align = [] }, labels) => {
    const rowPiece = (one: TableRow, isHead: boolean) => ({
      type: 'tableRow',
      children: one.children.map(({ children }, column) => ({
        ...cellFor({ children, column, isHead, align }),
        children,
      })),
    })
    const parts = []
    if (first !== undefined) parts.push({ type: 'tableHead', children: [rowPiece(first, true)] })
    if (rest.length > 0) parts.push({ type: 'tableBody', children: rest.map((one) => rowPiece(one, false)) })
    return { type: 'table', words: labels.tableName, children: parts }
  },
  components: { table: box, tableHead: head, tableBody: body, tableRow: row, headCell, cell },
}

interface RowOptions {
  align: readonly Side[]
  isHead: boolean
}

function htmlRow({ children }: TableRow, { align, isHead }: RowOptions): string {
  let cells = ''
  children.forEach((one, column) => {
    const { type, side } = cellFor({ ...one, column, isHead, align })
    const written = type === 'headCell' ? headCell : cell
    cells += `${written.markup({ side }, htmlInlines(one.children))}\n`
  })
  return row.markup(null, cells)
}

interface Place extends RowOptions, Pick<TableCell, 'children'> {
  column: number
}

/** An empty cell in the head is an ordinary cell. */
function cellFor({ children, column, isHead, align }: Place): { type: 'headCell' | 'cell'; side: Side } {
  if (!isHead) return { type: 'cell', side: align[column] }
  return children.length === 0 ? { type: 'cell', side: undefined } : { type: 'headCell', side: align[column] }
}

const isRow = (value: unknown) =>
  isObject(value) && value.type === 'tableRow' && isListOf(value.children, isCell)

const isCell = (value: unknown) => isObject(value) && value.type === 'tableCell' && areInlines(value.children)
