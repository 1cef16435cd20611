import { OPS } from 'unpdf/pdfjs'
import { type Matrix, matrixOf, multiply, place, unitOf } from './matrix.ts'
import { isWhite } from './painted/is-white.ts'

export interface Drawings {
  /** How many pictures are drawn. */
  pictures: number
  /** Small round or square marks, such as the bullets that browsers draw, by their middles. */
  dots: Dot[]
  /** Straight lines along the page or down it, such as those of tables. */
  strokes: Stroke[]
  /** Grounds, frames, bars and lines: all that is painted over some width or height, but what is white. */
  areas: Stroke[]
}

/** A rectangle that is as good as a line. */
export interface Stroke {
  left: number
  right: number
  top: number
  bottom: number
}

export interface Dot {
  left: number
  middle: number
  size: number
}

interface Frame {
  matrix: Matrix
  isWhite: boolean
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
  const found: Drawings = { pictures: 0, dots: [], strokes: [], areas: [] }
  const frames: Frame[] = [{ matrix: transform, isWhite: false, isDrawn: true, isMoved: false }]
  fnArray.forEach((operation, index) => {
    const frame = frames.at(-1)
    if (!frame) return
    if (operation === OPS.save) frames.push({ ...frame, isDrawn: false, isMoved: false })
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
      if (fillColors.has(operation)) frame.isWhite = isWhite(argsArray[index])
      const extent = operation === OPS.constructPath ? extentOf(argsArray[index], frame.matrix) : undefined
      if (extent && isDot(extent) && found.dots.length < most) found.dots.push(dotOf(extent))
      if (extent && isStroke(extent) && found.strokes.length < most) found.strokes.push(extent)
      if (extent && isArea(extent) && found.areas.length < most && !isUnseen(argsArray[index], frame))
        found.areas.push(extent)
    }
  })
  return found
}

function isPicture({ matrix, isMoved, isDrawn }: Frame): boolean {
  const { width, height } = unitOf(matrix)
  return isMoved && !isDrawn && width >= smallest && height >= smallest
}

/** Of each on a page; a drawing can be made of many more. */
const most = 500

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

/** A path has its least and its greatest places behind what it is made of. One that is not painted only cuts out. */
function extentOf(path: unknown, matrix: Matrix): Stroke | undefined {
  const [operation, , extent]: unknown[] = Array.isArray(path) ? path : []
  if (operation === OPS.endPath || typeof extent !== 'object' || extent === null) return undefined
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = Object.values(extent).map(Number)
  const [one, other] = [place(matrix, minX, minY), place(matrix, maxX, maxY)]
  return {
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
  }
}

const fillColors: ReadonlySet<number> = new Set([OPS.setFillRGBColor, OPS.setFillColorN])

/** Whether a path is filled in white and not drawn around: on paper nothing is seen of it. */
const isUnseen = (path: unknown, frame: Frame): boolean =>
  frame.isWhite && Array.isArray(path) && (path[0] === OPS.fill || path[0] === OPS.eoFill)

const sidesOf = ({ left, right, top, bottom }: Stroke): [shorter: number, longer: number] =>
  right - left < bottom - top ? [right - left, bottom - top] : [bottom - top, right - left]

/** In points. */
function isDot(extent: Stroke): boolean {
  const [shorter, longer] = sidesOf(extent)
  return shorter >= 1.5 && longer <= 8 && longer - shorter <= 1
}

const dotOf = ({ left, right, top, bottom }: Stroke): Dot => ({
  left,
  middle: (top + bottom) / 2,
  size: right - left,
})

function isStroke(extent: Stroke): boolean {
  const [shorter, longer] = sidesOf(extent)
  return shorter < 1.5 && longer > 6
}

/** As long as a short line of text at least, in points. */
const isArea = (extent: Stroke): boolean => sidesOf(extent)[1] > 8
