import type { Matrix } from '../../page/matrix.ts'
import { type Box, boxOf, heightOf, widthOf } from '../drawn/box.ts'
import type { Pixels } from './pixels.ts'

/** How an image is to be seen: turned by quarters or mirrored first, then cut. */
export interface View {
  /** That rows become columns. */
  isTurned: boolean
  /** That the outcome runs from the right to the left. */
  isMirrored: boolean
  /** That it runs from the bottom to the top. */
  isUpended: boolean
  /** What is left of it, from 0 to 1 from its left and its top. */
  part: Box
}

/** The view under which a matrix shows an image; one that is slanted is set upright. */
export function viewOf([a, b, c, d, e, f]: Matrix, box: Box): View {
  const isTurned = Math.abs(b) > Math.abs(a)
  // Along its rows, an image runs as the first two numbers say; down its columns, against the second two.
  const [across, down] = isTurned ? [-c, b] : [a, -d]
  return {
    isTurned,
    isMirrored: across < 0,
    isUpended: down < 0,
    part: partOf([a, b, c, d, e, f], box),
  }
}

/** What is seen of an image; all of it where next to nothing is cut off, or where it is slanted. */
function partOf(matrix: Matrix, box: Box): Box {
  const whole = boxOf(matrix, [0, 0, 1, 1])
  const [a, b, c, d] = matrix
  const isSlanted = Math.min(Math.abs(a), Math.abs(b)) + Math.min(Math.abs(c), Math.abs(d)) > slant
  const [width, height] = [widthOf(whole), heightOf(whole)]
  const lost = Math.max(
    (box.left - whole.left) / width,
    (whole.right - box.right) / width,
    (box.top - whole.top) / height,
    (whole.bottom - box.bottom) / height,
  )
  if (isSlanted || lost < least) return all
  return {
    left: (box.left - whole.left) / width,
    right: (box.right - whole.left) / width,
    top: (box.top - whole.top) / height,
    bottom: (box.bottom - whole.top) / height,
  }
}

const all: Box = { left: 0, right: 1, top: 0, bottom: 1 }

/** In points. */
const slant = 2

/** Of a side. */
const least = 0.015

export const isWhole = ({ part }: View): boolean =>
  part.left === 0 && part.right === 1 && part.top === 0 && part.bottom === 1

export const isUpright = ({ isTurned, isMirrored, isUpended }: View): boolean =>
  !isTurned && !isMirrored && !isUpended

/** The pixels that are seen, as they are seen. */
export function seen(pixels: Pixels, view: View): Pixels {
  if (isUpright(view) && isWhole(view)) return pixels
  const { channels, data } = pixels
  const { isTurned, isMirrored, isUpended, part } = view
  const [fullWidth, fullHeight] = isTurned ? [pixels.height, pixels.width] : [pixels.width, pixels.height]
  const [left, top] = [Math.round(part.left * fullWidth), Math.round(part.top * fullHeight)]
  const width = Math.max(1, Math.round(part.right * fullWidth) - left)
  const height = Math.max(1, Math.round(part.bottom * fullHeight) - top)
  const found = new Uint8Array(width * height * channels)
  let at = 0
  for (let row = top; row < top + height; row++) {
    const y = isUpended ? fullHeight - 1 - row : row
    for (let column = left; column < left + width; column++) {
      const x = isMirrored ? fullWidth - 1 - column : column
      const from = (isTurned ? x * pixels.width + y : y * pixels.width + x) * channels
      for (let channel = 0; channel < channels; channel++) found[at++] = data[from + channel] ?? 0
    }
  }
  return { width, height, channels, data: found }
}
