import type { SourceTable } from '../../../source/blocks.ts'
import type { Page } from '../flow/page.ts'
import { classesOf, elementsIn, findElement, type HtmlElement } from '../tree/nodes.ts'
import { ownInlines } from './own-inlines.ts'

/** A table of ours: a cell is not larger than its place. */
export function ownTable(element: HtmlElement, page: Page): SourceTable {
  const table = findElement(element, ({ tagName }) => tagName === 'table')
  const rows = table ? elementsIn(table).flatMap(elementsIn) : []
  const cells = rows.map(elementsIn)
  const width = cells[0]?.length ?? 0
  // A head without words has no alignment, so all cells of a column are asked.
  const align = Array.from({ length: width }, (_, column) =>
    alignOf(cells.flatMap((row) => row[column] ?? [])),
  )
  const words = elementsIn(element).find(({ tagName }) => tagName === 'figcaption')
  return {
    type: 'table',
    ...(align.some((side) => side !== null) && { align }),
    rows: cells.map((row) => row.map((cell) => ownInlines(cell.childNodes, page))),
    ...(words && { caption: ownInlines(words.childNodes, page) }),
  }
}

const sides = ['left', 'center', 'right'] as const

const alignOf = (cells: readonly HtmlElement[]) =>
  sides.find((side) => cells.some((cell) => classesOf(cell).includes(`align-${side}`))) ?? null
