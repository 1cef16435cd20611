import type { Point } from 'unist'

/** The line and the column of an offset. Reads all that stands before it. */
export function pointAt(text: string, offset: number): Required<Point> {
  const before = text.slice(0, offset)
  const lines = before.match(/\r\n|\n|\r/g)?.length ?? 0
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line: lines + 1, column: offset - lineStart + 1, offset }
}
