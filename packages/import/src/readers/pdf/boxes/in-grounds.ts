import type { PdfPage } from '../page/pdf-page.ts'
import type { Column, Placed } from '../rows/row.ts'
import { enclosuresOn, type Part } from './enclosures-on.ts'
import { isOnGround } from './is-on-ground.ts'

/** Rows on grounds and in frames within one column, in the narrower column that their box is to them. */
export function inGrounds(rows: readonly Placed[], pages: readonly PdfPage[]): Map<Placed, Placed> {
  const byPage = new Map<number, Placed[]>()
  for (const placed of rows) {
    const own = byPage.get(placed.row.page)
    if (own) own.push(placed)
    else byPage.set(placed.row.page, [placed])
  }
  const found = new Map<Placed, Placed>()
  for (const page of pages) {
    const parts = enclosuresOn(page).flatMap(({ by, parts: [part] }) => (by === 'ground' ? [part] : []))
    for (const part of parts.sort((one, other) => sizeOf(one) - sizeOf(other))) {
      const own = (byPage.get(page.number) ?? []).filter((placed) => isOnGround(placed.row, part))
      const column = columnOf(own, part)
      for (const placed of column ? own : []) {
        if (column && !found.has(placed)) found.set(placed, { ...placed, column })
      }
    }
  }
  return found
}

const sizeOf = ({ left, right, top, bottom }: Part) => (right - left) * (bottom - top)

/** As far from the right of the ground as from its left; `undefined` where lines of several columns stand on it. */
function columnOf(rows: readonly Placed[], { left, right }: Part): Column | undefined {
  const [first, ...others] = rows
  if (!first || others.length === 0) return undefined
  if (others.some(({ column }) => column.left !== first.column.left)) return undefined
  const start = Math.min(...rows.map(({ row }) => row.left))
  return { left: start, right: Math.max(right - (start - left), ...rows.map(({ row }) => row.right)) }
}
