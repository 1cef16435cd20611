import type { Point, Position } from 'unist'

/** The text of one block, its lines joined by line feeds, and where each of them stands in the document. */
export interface Content {
  text: string
  lines: [ContentLine, ...ContentLine[]]
}

export interface ContentLine {
  /** Where the line begins in the text of the content, from 0. */
  index: number
  /** Where it begins in the document. */
  point: Point
}

/** Where a stretch of the content stands in the document. */
export function positionIn(content: Content, start: number, end: number): Position {
  return { start: pointIn(content, start), end: pointIn(content, end) }
}

export function pointIn({ lines }: Content, index: number): Point {
  const { index: from, point } = lineAt(lines, index)
  const { line, column, offset = 0 } = point
  return { line, column: column + index - from, offset: offset + index - from }
}

/** The last line that begins at the index or before it. */
function lineAt(lines: Content['lines'], index: number): ContentLine {
  let found = lines[0]
  let low = 1
  let high = lines.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const line = lines[middle]
    if (line && line.index <= index) {
      found = line
      low = middle + 1
    } else high = middle - 1
  }
  return found
}
