import type { Point, Position } from 'unist'

/** Where the YAML from one offset to another stands in the document. */
export type PositionAt = (from: number, to: number) => Position

// Not the parser's `LineCounter`, which knows the lines only as far as it has read.
export function positionsIn(yaml: string, start: Point): PositionAt {
  const lineEnds = Array.from(yaml.matchAll(/\n/g), ({ index }) => index)
  const pointAt = (at: number): Point => {
    // A line ends before both characters that end it.
    const offset = yaml[at - 1] === '\r' && yaml[at] === '\n' ? at - 1 : at
    let line = 0
    for (let high = lineEnds.length; line < high; ) {
      const middle = (line + high) >> 1
      if ((lineEnds[middle] ?? 0) < offset) line = middle + 1
      else high = middle
    }
    const before = line === 0 ? -1 : (lineEnds[line - 1] ?? 0)
    return { line: start.line + line, column: offset - before, offset: (start.offset ?? 0) + offset }
  }
  // Of a line that was mended before it was read, the end may be known less well than the beginning.
  return (from, to) => ({ start: pointAt(from), end: pointAt(Math.max(from, to)) })
}
