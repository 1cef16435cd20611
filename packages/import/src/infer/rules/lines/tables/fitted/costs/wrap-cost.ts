import type { Column } from '../column.ts'
import type { Piece } from '../pieces/piece.ts'
import type { Stretch } from '../pieces/stretch.ts'
import { costs } from './costs.ts'

/** What it costs that a cell goes on in lines below: less where its words say so, or where a line of its column was full before. */
export const wrapCost = (
  { below, limit }: Stretch,
  { column, isFull }: { column: Column; isFull: boolean },
): number =>
  below.reduce((sum, piece) => sum + breakCost(piece, { column, isFull }), 0) +
  (limit < narrow ? costs.wrap.narrow : 0)

function breakCost(piece: Piece, { column: { limit }, isFull }: { column: Column; isFull: boolean }): number {
  const { wrap } = costs
  const number = /^[\d.,%％]+$/u.test(piece.words) ? wrap.number : 0
  if (piece.broken > 0) return number + wrap.sure
  if (piece.width <= widestScrap) return number + wrap.scrap
  if (Number.isFinite(limit)) return number + wrap.known
  if (!isFull) return number + wrap.other
  return number + (piece.width < widestShort ? wrap.short : wrap.full)
}

/** In ems, with what had no room. */
const narrow = 7.5

/** In ems. */
const widestScrap = 2.5
const widestShort = 5.5
