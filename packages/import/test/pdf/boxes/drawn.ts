import { line } from '../pdf-of.ts'

/** Left, top, right and bottom, counted from the left and the top. */
export type Corners = readonly [left: number, top: number, right: number, bottom: number]

/** A ground or a bar. */
export const filled = ([left, top, right, bottom]: Corners, color = '0.9 0.9 0.8'): string =>
  `q ${color} rg ${left} ${800 - bottom} ${right - left} ${bottom - top} re f Q\n`

/** A frame in one piece, as browsers draw it. */
export const framed = ([left, top, right, bottom]: Corners): string =>
  `q ${left} ${800 - bottom} ${right - left} ${bottom - top} re S Q\n`

/** A line from one place to another, as programs draw the sides of a frame. */
export const stroked = ([left, top, right, bottom]: Corners): string =>
  `q ${left} ${800 - top} m ${right} ${800 - bottom} l S Q\n`

/** Thirty characters of 12 points: a column from 60 to 420. */
export const full = '从三月起三所学校每天称一次剩饭每月公布一回谁剩得最少谁上红榜'

/** A paragraph of three lines, which end at `y` and 40 points below. */
export const text = (y: number, x = 60): string =>
  [full, full, '完了。'].map((words, row) => line(words, { x, y: y + row * 20 })).join('')

/** What `text` is read as. */
export const read = `text: ${full.repeat(2)}完了。`

/** Lines below one another. */
export const lines = (
  words: readonly string[],
  { x = 72, y = 140, size = 12 }: { x?: number; y?: number; size?: number },
): string => words.map((one, row) => line(one, { x, y: y + row * 20, size })).join('')
