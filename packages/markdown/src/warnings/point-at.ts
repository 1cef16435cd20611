import type { Point } from 'unist'

/** The point at an offset, counted from one before it. */
export function pointAt(source: string, { from, offset }: { from: Point; offset: number }): Point {
  const ends = Array.from(source.slice(from.offset, offset).matchAll(/\r\n|\n|\r/g))
  const last = ends.at(-1)
  if (!last) return { line: from.line, column: from.column + offset - (from.offset ?? 0), offset }
  const start = (from.offset ?? 0) + last.index + last[0].length
  return { line: from.line + ends.length, column: offset - start + 1, offset }
}
