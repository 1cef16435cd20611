import type { Slip } from '@cec-bulletin/schema/warnings'
import { alignmentOf, offsetAt, pieceAt, type SourceLine } from './source-line.ts'
import type { LineSuspicion } from './suspicion.ts'

/** Whether a stretch of text stands in the source as it is: who escapes a character of it means it as text. */
export function isBare(
  line: SourceLine,
  { start, end }: Slip,
  heeds: LineSuspicion['heeds'] = 'any',
): boolean {
  if (heeds === 'none') return true
  if (!isLiteral(line, start) || !isLiteral(line, end - 1)) return false
  return heeds === 'ends' || !isEscapedWithin(line, { start, end })
}

/** Whether a character of a stretch is escaped, or a character reference. */
export function isEscapedWithin(line: SourceLine, { start, end }: Slip): boolean {
  for (let index = start; index < end; index++) if (isLiteral(line, index) === false) return true
  return false
}

/** Of a character of code, nobody knows. */
function isLiteral(line: SourceLine, index: number): boolean | undefined {
  const piece = pieceAt(line, index)
  return piece && alignmentOf(line, piece)?.literal[index - piece.start]
}

/** Whether a backslash stands before a character in the source. */
export function isEscaped(line: SourceLine, index: number): boolean {
  const offset = offsetAt(line, index)
  return offset !== undefined && line.source?.[offset] === '\\'
}
