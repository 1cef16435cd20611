import { OPS } from 'unpdf/pdfjs'
import { type Matrix, matrixOf, multiply, place, unitOf } from './matrix.ts'

export interface Drawings {
  /** How many pictures are drawn. */
  pictures: number
  /** Small round or square marks, such as the bullets that browsers draw, by their middles. */
  dots: Dot[]
}

export interface Dot {
  left: number
  middle: number
  size: number
}

interface Frame {
  matrix: Matrix
  isDrawn: boolean
  isMoved: boolean
}

/**
 * What is drawn on a page and is no text. A picture is drawn into the unit square, which a matrix makes as large as it is
 * to be; as pdf.js leaves out the picture itself, it is a matrix under which nothing else is drawn. ISO 32000-1, 8.9.5
 */
export function drawingsOf(
  { fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  transform: Matrix,
): Drawings {
  const found: Drawings = { pictures: 0, dots: [] }
  const frames: Frame[] = [{ matrix: transform, isDrawn: true, isMoved: false }]
  fnArray.forEach((operation, index) => {
    const frame = frames.at(-1)
    if (!frame) return
    if (operation === OPS.save) frames.push({ matrix: frame.matrix, isDrawn: false, isMoved: false })
    else if (operation === OPS.transform) {
      frame.matrix = multiply(frame.matrix, matrixOf(argsArray[index]))
      frame.isMoved = true
    } else if (operation === OPS.restore && frames.length > 1) {
      frames.pop()
      if (isPicture(frame)) found.pictures++
      const around = frames.at(-1)
      if (around) around.isDrawn = true
    } else if (!quiet.has(operation)) {
      frame.isDrawn = true
      const dot = operation === OPS.constructPath ? dotOf(argsArray[index], frame.matrix) : undefined
      if (dot && found.dots.length < mostDots) found.dots.push(dot)
    }
  })
  return found
}

function isPicture({ matrix, isMoved, isDrawn }: Frame): boolean {
  const { width, height } = unitOf(matrix)
  return isMoved && !isDrawn && width >= smallest && height >= smallest
}

/** Bullets of a page; a drawing can be made of many more. */
const mostDots = 500

/** In points; smaller pictures are marks and lines. */
const smallest = 24

const quiet: ReadonlySet<number> = new Set([
  OPS.dependency,
  OPS.setGState,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
  OPS.clip,
  OPS.eoClip,
])

/** A path has its least and its greatest places behind what it is made of. */
function dotOf(path: unknown, matrix: Matrix): Dot | undefined {
  const extent: unknown = Array.isArray(path) ? path[2] : undefined
  if (typeof extent !== 'object' || extent === null) return undefined
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = Object.values(extent).map(Number)
  const [one, other] = [place(matrix, minX, minY), place(matrix, maxX, maxY)]
  const [width, height] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)]
  if (Math.min(width, height) < 1.5 || Math.max(width, height) > 8 || Math.abs(width - height) > 1)
    return undefined
  return { left: Math.min(one.x, other.x), middle: (one.y + other.y) / 2, size: width }
}
