import type { Look } from '../../../source/blocks.ts'
import { fontsOf } from '../rows/fonts-of.ts'
import type { UnitRow } from '../unit.ts'

/** How the rows of a paragraph look, and where in their column they stand. */
export function lookOf(rows: readonly UnitRow[]): Look {
  const sizes = new Map<number, number>()
  for (const { row } of rows) sizes.set(row.size, (sizes.get(row.size) ?? 0) + row.right - row.left)
  const [most] = [...sizes].sort(([, one], [, other]) => other - one)
  const align = alignOf(rows)
  const font = fontOf(rows)
  return {
    ...(most && { size: most[0] }),
    ...(rows.length > 0 && rows.every(({ row }) => row.bold) && { bold: true }),
    ...(rows.length > 0 && rows.every(isItalic) && { italic: true }),
    ...(rows.length > 0 && rows.every(isWhite) && { color: '#ffffff' }),
    ...(align && { align }),
    ...(font !== undefined && { font }),
    ...(rows.at(-1)?.row.hasRule && { ruled: true }),
  }
}

const isItalic = ({ row }: UnitRow) =>
  row.items.length > 0 && row.items.every((item) => item.italic || item.text.trim() === '')

const isWhite = ({ row }: UnitRow) =>
  row.items.length > 0 && row.items.every((item) => item.white === true || item.text.trim() === '')

/** Of most Chinese characters. */
function fontOf(rows: readonly UnitRow[]): string | undefined {
  const [most] = [...fontsOf(rows.flatMap(({ row }) => row.items))].sort(([, one], [, other]) => other - one)
  return most?.[0]
}

/** In the middle of its column, or at its right; in ems, what is left on both sides says so. */
function alignOf(rows: readonly UnitRow[]): Look['align'] {
  const spaces = rows.map(({ row, column }) => ({
    left: (row.left - column.left) / row.size,
    right: (column.right - row.right) / row.size,
  }))
  if (spaces.length === 0 || rows[0]?.row.hasDot) return undefined
  if (spaces.every(({ left, right }) => left > 1.2 && Math.abs(left - right) < 0.8)) return 'center'
  return spaces.every(({ left, right }) => left > 3 && right < 0.8) ? 'right' : undefined
}
