import type { Slip } from '@cec-bulletin/schema/warnings'
import { pieceAt, positionOf, type SourceLine } from './source-line.ts'

/**
 * What a warning quotes: the text, or the source where the text stands for something else (code, a note) or leaves it out
 * (the address of a link).
 */
export function quoteOf(line: SourceLine, slip: Slip, isSource = false): string {
  const text = line.text.slice(slip.start, slip.end)
  const isMixed = isSource && pieceAt(line, slip.start) !== pieceAt(line, slip.end - 1)
  if (!isMixed && !text.includes('\ufffc')) return text
  const { start, end } = positionOf(line, slip) ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return text
  const source = line.source?.slice(start.offset, end.offset) ?? text
  // A second line begins with the marks of its quote or item.
  return /[\n\r]/.test(source) ? text : source
}
