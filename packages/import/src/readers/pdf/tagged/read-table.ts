import type { Structure } from '../page/pdf-page.ts'
import type { Row } from '../rows/row.ts'
import type { Unit } from '../unit.ts'
import { readElements } from './read-elements.ts'
import type { TaggedPage } from './tagged-page.ts'

/** A table of as many cells in each row; one with a single cell only places what it holds. */
export function readTable({ children }: Structure, page: TaggedPage): Unit[] {
  const caption = children.flatMap((child) =>
    typeof child !== 'string' && child.role === 'Caption' ? readElements([child], page) : [],
  )
  const rows = children.flatMap(rowsIn).map((row) => row.children.filter(isCell))
  const cells = rows.flat()
  if (cells.length === 1) return [...caption, ...cells.flatMap((cell) => readElements(cell.children, page))]
  const width = Math.max(0, ...rows.map((row) => row.length))
  const filled = rows.map((row) =>
    Array.from({ length: width }, (_, index): Row[] => {
      const cell = row[index]
      return cell ? page.rowsOf(page.itemsOf(cell)).map(({ row: line }) => line) : []
    }),
  )
  const lines = filled.flat(2)
  if (lines.length === 0) return caption
  const column = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  }
  return [...caption, { type: 'table', rows: filled, column }]
}

function rowsIn(child: Structure | string): Structure[] {
  if (typeof child === 'string') return []
  return child.role === 'TR' ? [child] : child.children.flatMap(rowsIn)
}

const isCell = (child: Structure | string): child is Structure =>
  typeof child !== 'string' && /^T[HD]$/.test(child.role)
