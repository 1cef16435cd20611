import { OPS } from 'unpdf/pdfjs'
import { type Matrix, matrixOf, multiply, place } from '../matrix.ts'
import type { PdfItem } from '../pdf-page.ts'

/** Where letters stand that look other than their font says, in points from the left and the top of the page. */
export interface PaintedText extends Pick<PdfItem, 'left' | 'right' | 'base'> {
  /** Whether their outline is drawn as well. */
  bold: boolean
  white: boolean
}

interface State {
  matrix: Matrix
  mode: number
  white: boolean
  /** Of the text, in its own units, as are the spaces behind letters and behind words, and the height of lines. */
  size: number
  space: number
  wordSpace: number
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
        const width = widthOf(given, state)
        const [bold, white] = [state.mode === fillAndStroke, state.white]
        if ((bold || white) && found.length < most) {
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

/** pdf.js gives every colour as one of a screen. */
const isWhite = (given: unknown): boolean => Array.isArray(given) && given[0] === '#ffffff'

/** Of each on a page. */
const most = 500

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

/** In units of the text; letters say theirs in thousandths, and numbers among them move those behind. */
function widthOf(given: unknown, { size, space, wordSpace }: State): number {
  const [glyphs]: unknown[] = Array.isArray(given) ? given : []
  if (!Array.isArray(glyphs)) return 0
  return glyphs.reduce((sum: number, glyph: unknown) => {
    if (typeof glyph === 'number') return sum - (glyph / 1000) * size
    if (typeof glyph !== 'object' || glyph === null || !('width' in glyph)) return sum + space
    const isSpace = 'isSpace' in glyph && glyph.isSpace === true
    return sum + (Number(glyph.width) / 1000) * size + space + (isSpace ? wordSpace : 0)
  }, 0)
}
