import type { PdfItem } from '../pdf-page.ts'
import type { PaintedText } from './painted-text.ts'

/** The items, of which those are bold whose letters are drawn around, and those white whose letters are. */
export function withPainted(items: PdfItem[], painted: readonly PaintedText[]): PdfItem[] {
  if (painted.length === 0) return items
  const lines = new Map<number, PaintedText[]>()
  for (const text of painted) {
    const base = Math.round(text.base)
    lines.set(base, [...(lines.get(base) ?? []), text])
  }
  return items.map((item) => {
    const beside = [-1, 0, 1].flatMap((step) => lines.get(Math.round(item.base) + step) ?? [])
    const isBold = covers(
      beside.filter(({ bold }) => bold),
      item,
    )
    const isWhite = covers(
      beside.filter(({ white }) => white),
      item,
    )
    return isBold || isWhite
      ? { ...item, ...(isBold && { bold: true }), ...(isWhite && { white: true }) }
      : item
  })
}

function covers(beside: readonly PaintedText[], item: PdfItem): boolean {
  const covered = beside.reduce(
    (sum, { left, right }) => sum + Math.max(0, Math.min(item.right, right) - Math.max(item.left, left)),
    0,
  )
  return covered > 0 && covered >= (item.right - item.left) * share
}

/** Of an item’s width: pdf.js makes one of letters that stand side by side, painted alike or not. */
const share = 0.9
