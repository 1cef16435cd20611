import { startsWithDash } from '../course/line-patterns.ts'
import { endsSentence, startsWithClosing } from '../ends-sentence.ts'
import type { MeasuredLine } from '../measured-line.ts'
import { startsBlock } from '../starts-block.ts'
import { indentWidth, isFull } from './measures-of.ts'

/**
 * Lines, each as wide as with those beside it that a tool cut off. Some tools end a line behind a mark of Chinese type, and
 * put marks on lines of their own: where they do, lines that end in a mark and together are as wide as the column are one.
 */
export function asOneLine(lines: readonly MeasuredLine[]): MeasuredLine[] {
  const isOften = isCutOften(lines)
  const isCutUp = isOften || isCut(lines)
  const found: MeasuredLine[] = []
  for (let index = 0; index < lines.length; ) {
    const before = lines[index - 1]
    const isFirst = !before || endsSentence(before.words) || !isFull(before.line.width, before)
    const indented = isFirst ? piecesFrom(lines, index, { isCutUp, isOften, indent: indentWidth }) : []
    const pieces = indented.length > 0 ? indented : piecesFrom(lines, index, { isCutUp, isOften, indent: 0 })
    const width = pieces.reduce((sum, { line }) => sum + line.width, 0)
    for (const piece of pieces) found.push({ ...piece, width, isPiece: piece !== pieces[0] })
    const single = pieces.length === 0 ? lines[index] : undefined
    if (single) found.push({ ...single, width: widthOfEnd(found.at(-1), single, isCutUp) })
    index += Math.max(pieces.length, 1)
  }
  return found
}

/** The lines from one on that together are just as wide as the column; none where it is no piece of such a line. */
function piecesFrom(
  lines: readonly MeasuredLine[],
  start: number,
  { isCutUp, isOften, indent }: { isCutUp: boolean; isOften: boolean; indent: number },
): MeasuredLine[] {
  let width = 0
  let isClause = false
  let isParted = false
  for (let index = start; index < start + mostPieces; index++) {
    const [above, below] = [lines[index], lines[index + 1]]
    if (!above || (index > start && startsApart(above.words))) return []
    width += above.line.width
    // Marks are squeezed within a line, not at its end.
    const squeezed = isOften ? (index - start) / 2 : 0
    if (width > above.measure + 1 + squeezed) return []
    if (isFull(width + indent, above)) {
      // The end of a sentence and a title below it may by chance be as wide as the column.
      return isClause || (isOften && isParted) ? lines.slice(start, index + 1) : []
    }
    if (!below || below.line.page !== above.line.page || below.measure !== above.measure) return []
    const isWithin: boolean =
      startsWithClosing(below.words) || (isClause && startsWithOpening.test(below.words))
    isClause = endsInComma.test(above.words) || (isCutUp && isWithin)
    isParted ||= isClause
    if (!isClause && !(isCutUp && endsInMark.test(above.words))) return []
  }
  return []
}

const startsApart = (words: string) => startsBlock(words) || startsWithDash(words)

const mostPieces = 8

/** With what is in front of it, where there was room for both. */
function widthOfEnd(
  above: MeasuredLine | undefined,
  { line, words, measure }: MeasuredLine,
  isCutUp: boolean,
) {
  if (above?.line.page !== line.page || startsBlock(words)) return line.width
  const isOne = line.isRest || startsWithClosing(words) || (isCutUp && endsInClause.test(above.words))
  return isOne && above.width + line.width <= measure + 1 ? above.width + line.width : line.width
}

/** Whether a tool ended lines behind marks of Chinese type. */
export const isCut = (lines: readonly MeasuredLine[]): boolean =>
  lines.filter(({ words }, index) => index > 0 && startsWithClosing(words)).length >= leastCut ||
  isCutOften(lines)

const leastCut = 2

/** No paragraph ends in a comma: lines do that are much shorter than the column only where a tool cut them off. */
const isCutOften = (lines: readonly MeasuredLine[]): boolean =>
  lines.filter(
    ({ words, line, measure }, index) =>
      endsInComma.test(words) &&
      line.width < measure * 0.7 &&
      Number.isFinite(measure) &&
      line.page === lines[index + 1]?.line.page,
  ).length >= leastShort

const leastShort = 8

const endsInComma = /[，、]\s*$/u
const endsInClause = /[，、；：]\s*$/u
const endsInMark = /[，、；：。！？）》”」』]\s*$/u
const startsWithOpening = /^\s*[（《“「『]/u
