import type { SourceBlock } from '../../../source/blocks.ts'
import { linesOf } from '../../../source/inlines/lines-of.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { markRepeatedLinks } from '../../../source/mark-repeated-links.ts'
import { besidePicture } from '../../looks/beside-picture.ts'
import { attributeOf, elementsIn, type HtmlElement, textIn } from '../tree/nodes.ts'
import { boxed } from './box.ts'
import { putAt } from './page.ts'
import { type FlowPlace, readFlow } from './read-flow.ts'
import { styleOf } from './style-of.ts'

/** A table of as many cells in each row; one that holds a picture, or has a single column of paragraphs, only places its blocks. */
export function readTable(element: HtmlElement, place: FlowPlace): SourceBlock[] {
  const caption = elementsIn(element)
    .filter(({ tagName }) => tagName === 'caption')
    .flatMap((one) => readFlow([one], place))
  const written = rowsOf(element)
  // A table of one row of few words is a line.
  const isLine = written.length === 1 && /^[^。]{1,100}$/su.test(textIn(element).trim())
  if (isLine) return [...caption, ...lineOf(elementsIn({ childNodes: written }).flatMap(elementsIn), place)]
  const rows = written.map((row) => elementsIn(row).map((cell) => cellOf(cell, place)))
  const cells = rows.flat()
  const isLayout =
    rows.every((row) => row.length < 2) ||
    cells.some(({ blocks }) => blocks.some(({ type }) => type === 'image'))
  if (isLayout) return [...caption, ...rows.flatMap((row) => besidePicture(row.map(({ blocks }) => blocks)))]
  const grid = spread(rows)
  const width = Math.max(0, ...grid.map((row) => row.length))
  if (width === 0) return caption
  const filled = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []))
  return [
    ...caption,
    { type: 'table', rows: filled.map((row) => row.map((blocks) => inlinesOf(blocks, place))) },
  ]
}

/** What stands in the cells of one row, with white space between them; blocks of their own, such as pictures, stay apart. */
function lineOf(cells: readonly HtmlElement[], place: FlowPlace): SourceBlock[] {
  const blocks: SourceBlock[] = []
  for (const cell of cells) {
    const before = blocks.at(-1)
    const gap: SourceInline = { type: 'text', ...putAt(before ? '\u3000' : '', place) }
    const [first, ...others] = cellOf(cell, place).blocks
    if (before?.type === 'paragraph' && first?.type === 'paragraph') {
      blocks.pop()
      blocks.push({ ...before, inlines: [...before.inlines, gap, ...first.inlines] })
    } else {
      if (gap.length > 0) place.page.asides.push({ from: gap.from, length: gap.length, kind: 'white-space' })
      if (first) blocks.push(first)
    }
    blocks.push(...others)
  }
  return blocks
}

interface Cell {
  blocks: SourceBlock[]
  columns: number
  rows: number
}

const rowsOf = (element: HtmlElement): HtmlElement[] =>
  elementsIn(element).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : []
  })

function cellOf(cell: HtmlElement, { page, style }: FlowPlace): Cell {
  const span = (name: string) => Math.min(Math.max(Number(attributeOf(cell, name)) || 1, 1), mostSpan)
  const blocks = boxed(cell, readFlow(cell.childNodes, { page, style: styleOf(cell, style) }))
  return { blocks, columns: span('colspan'), rows: span('rowspan') }
}

const mostSpan = 100

/** The blocks of each place of the grid; a cell that goes over several stands in the first. */
function spread(rows: readonly Cell[][]): SourceBlock[][][] {
  const grid: (SourceBlock[] | undefined)[][] = rows.map(() => [])
  rows.forEach((cells, index) => {
    let column = 0
    for (const { blocks, columns, rows: height } of cells) {
      while (grid[index]?.[column] !== undefined) column++
      for (const row of grid.slice(index, index + height)) {
        for (let at = column; at < column + columns; at++) row[at] = []
      }
      const row = grid[index]
      if (row) row[column] = blocks
    }
  })
  return grid.map((row) => Array.from(row, (blocks) => blocks ?? []))
}

/** The paragraphs of a cell are its lines. */
function inlinesOf(blocks: readonly SourceBlock[], { page }: FlowPlace): SourceInline[] {
  // A link that goes over several blocks says its address once.
  const lines = markRepeatedLinks(blocks).flatMap(linesOf)
  return lines.flatMap((line, index): SourceInline[] =>
    index === 0 ? line : [{ type: 'break', ...putAt('', { page }) }, ...line],
  )
}
