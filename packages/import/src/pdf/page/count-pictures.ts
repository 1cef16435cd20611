import { OPS } from 'unpdf/pdfjs'

interface Frame {
  /** How wide and high a unit is drawn, in points. */
  width: number
  height: number
  isDrawn: boolean
  isMoved: boolean
}

/**
 * How many pictures are drawn. A picture is drawn into the unit square, which a matrix makes as large as it is to be; as
 * pdf.js leaves out the picture itself, it is a matrix under which nothing else is drawn. ISO 32000-1, 8.9.5
 */
export function countPictures(operations: { fnArray: readonly number[]; argsArray: readonly unknown[] }): number {
  let pictures = 0
  const frames: Frame[] = [{ width: 1, height: 1, isDrawn: true, isMoved: false }]
  operations.fnArray.forEach((operation, index) => {
    const frame = frames.at(-1)
    if (!frame) return
    if (operation === OPS.save) frames.push({ ...frame, isDrawn: false, isMoved: false })
    else if (operation === OPS.transform) scale(frame, operations.argsArray[index])
    else if (operation === OPS.restore && frames.length > 1) {
      frames.pop()
      if (frame.isMoved && !frame.isDrawn && frame.width >= least && frame.height >= least) pictures++
      const around = frames.at(-1)
      if (around) around.isDrawn = true
    } else if (!quiet.has(operation)) frame.isDrawn = true
  })
  return pictures
}

/** In points; smaller ones are marks and lines. */
const least = 24

const quiet: ReadonlySet<number> = new Set([
  OPS.dependency,
  OPS.setGState,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
  OPS.clip,
  OPS.eoClip,
])

function scale(frame: Frame, matrix: unknown): void {
  const [a = 1, b = 0, c = 0, d = 1] = Array.isArray(matrix) ? matrix.map(Number) : []
  frame.width *= Math.hypot(a, b)
  frame.height *= Math.hypot(c, d)
  frame.isMoved = true
}
