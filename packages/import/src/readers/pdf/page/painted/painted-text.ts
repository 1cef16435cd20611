import { OPS } from 'unpdf/pdfjs'
import { type Matrix, matrixOf, multiply, place } from '../matrix.ts'
import type { PdfItem } from '../pdf-page.ts'
import { isWhite } from './is-white.ts'
import { type Spacing, shownWidth } from './shown-width.ts'

/** Where letters stand that look other than their font says, in points from the left and the top of the page. */
export interface PaintedText extends Pick<PdfItem, 'left' | 'right' | 'base'> {
  /** Whether their outline is drawn as well. */
  bold: boolean
  white: boolean
}

interface State extends Spacing {
  matrix: Matrix
  mode: number
  white: boolean
  /** The height of lines, in units of the text. */
  leading: number
}

/**
 * The letters that are filled and drawn around: so programs make bold what a font has no bold of, as most Chinese fonts
 * (ISO 32000-1, 9.3.6); and those in white, as titles on a ground are.
 */
export function paintedText(
  { fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  transform: Matrix,
): PaintedText[] {
  const isNone = argsArray.every((given) => !isWhite(given))
  if (isNone && !fnArray.includes(OPS.setTextRenderingMode)) return []
  const found: PaintedText[] = []
  const count = { bold: 0, white: 0 }
  const states: State[] = []
  let state: State = { matrix: transform, mode: 0, white: false, size: 1, space: 0, wordSpace: 0, leading: 0 }
  let line: Matrix = unit
  let along = 0
  const move = (to: Matrix) => {
    ;[line, along] = [to, 0]
  }
  fnArray.forEach((operation, index) => {
    const given = argsArray[index]
    const [first, second] = scalarsIn(given)
    switch (operation) {
      case OPS.paintFormXObjectBegin:
        states.push(state)
        state = { ...state, matrix: multiply(state.matrix, matrixIn(given)) }
        break
      case OPS.save:
        states.push(state)
        break
      case OPS.paintFormXObjectEnd:
      case OPS.restore:
        state = states.pop() ?? state
        break
      case OPS.transform:
        state = { ...state, matrix: multiply(state.matrix, matrixIn(given)) }
        break
      case OPS.setTextRenderingMode:
        state = { ...state, mode: first ?? 0 }
        break
      case OPS.setFillRGBColor:
        state = { ...state, white: isWhite(given) }
        break
      case OPS.setFillColorN:
        state = { ...state, white: false }
        break
      case OPS.setFont:
        state = { ...state, size: second ?? 1 }
        break
      case OPS.setCharSpacing:
        state = { ...state, space: first ?? 0 }
        break
      case OPS.setWordSpacing:
        state = { ...state, wordSpace: first ?? 0 }
        break
      case OPS.setLeading:
        state = { ...state, leading: -(first ?? 0) }
        break
      case OPS.beginText:
        move(unit)
        break
      case OPS.setTextMatrix:
        move(matrixIn(given))
        break
      case OPS.setLeadingMoveText:
        state = { ...state, leading: second ?? 0 }
        move(multiply(line, [1, 0, 0, 1, first ?? 0, second ?? 0]))
        break
      case OPS.moveText:
        move(multiply(line, [1, 0, 0, 1, first ?? 0, second ?? 0]))
        break
      case OPS.nextLine:
        move(multiply(line, [1, 0, 0, 1, 0, state.leading]))
        break
      case OPS.showText: {
        const width = shownWidth(given, state)
        const bold = state.mode === fillAndStroke && count.bold < most.bold
        const white = state.white && count.white < most.white
        if (bold || white) {
          count.bold += Number(bold)
          count.white += Number(white)
          const matrix = multiply(state.matrix, line)
          const [from, to] = [place(matrix, along, 0), place(matrix, along + width, 0)]
          found.push({
            left: Math.min(from.x, to.x),
            right: Math.max(from.x, to.x),
            base: from.y,
            bold,
            white,
          })
        }
        along += width
      }
    }
  })
  return found
}

const unit: Matrix = [1, 0, 0, 1, 0, 0]

const fillAndStroke = 2

/** Pieces on a page. A program may write each letter as one: bold ones are words in text, white ones titles. */
const most = { bold: 500, white: 500 }

/** The numbers that an operation is given, which are no more than two, or one behind the name of a font. */
function scalarsIn(given: unknown): (number | undefined)[] {
  if (!Array.isArray(given) || given.length > 2) return []
  return given.map((one: unknown) => (typeof one === 'number' ? one : undefined))
}

/** The matrix that an operation is given, as six numbers or as an array of them. */
function matrixIn(given: unknown): Matrix {
  const [first]: unknown[] = Array.isArray(given) ? given : []
  if (typeof first === 'number') return matrixOf(given)
  return matrixOf(typeof first === 'object' && first !== null ? Object.values(first) : undefined)
}
