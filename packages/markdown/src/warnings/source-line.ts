import type { Fix } from '@cec-bulletin/schema'
import type { Line, Slip } from '@cec-bulletin/schema/warnings'
import type { PhrasingContent } from 'mdast'
import type { Point, Position } from 'unist'
import { type Alignment, align } from './align.ts'

/** One text of a document in one piece, with where each stretch of it stands. A wrapped line ends in a line feed. */
export interface SourceLine extends Line {
  pieces: Piece[]
  /** The Markdown that positions point into. */
  source: string | undefined
}

interface Piece {
  /** Where it begins in the line. */
  start: number
  length: number
  node: PhrasingContent
  isInLink: boolean
  /** Of a text, once somebody asked for it; `null` where it was not made of the source. */
  alignment?: Alignment | null
}

type Facts = Pick<SourceLine, 'kind' | 'lang' | 'source'>

export function lineOf(nodes: readonly PhrasingContent[], facts: Facts): SourceLine {
  const line: SourceLine = { ...facts, text: '', pieces: [] }
  add(line, nodes, { isInLink: false, depth: 0 })
  return line
}

function add(
  line: SourceLine,
  nodes: readonly PhrasingContent[],
  around: { isInLink: boolean; depth: number },
): void {
  for (const node of nodes) {
    if ('children' in node) {
      const isInLink = around.isInLink || node.type === 'link' || node.type === 'linkReference'
      // What is nested deeper is refused anyway.
      if (around.depth < 40) add(line, node.children, { isInLink, depth: around.depth + 1 })
      continue
    }
    const text = textOf(node)
    line.pieces.push({ start: line.text.length, length: text.length, node, isInLink: around.isInLink })
    line.text += text
  }
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value.replace(/\r\n?/g, '\n')
  if (node.type === 'break') return '\n'
  return '\ufffc'.repeat('value' in node ? node.value.length : 1)
}

/** The piece in which a character of a line stands. */
function pieceAt({ pieces }: SourceLine, index: number): Piece | undefined {
  return pieces.findLast((piece) => piece.start <= index && piece.length > 0)
}

function alignmentOf(line: SourceLine, piece: Piece): Alignment | undefined {
  if (piece.alignment === undefined) {
    const start = piece.node.position?.start.offset
    piece.alignment =
      line.source === undefined || start === undefined || piece.node.type !== 'text'
        ? null
        : (align(line.text.slice(piece.start, piece.start + piece.length), { source: line.source, start }) ??
          null)
  }
  return piece.alignment ?? undefined
}

/** Whether the first and the last character of a stretch stand in the source as they are: who escapes one means it. */
export function isBare(line: SourceLine, { start, end }: Slip): boolean {
  return [start, end - 1].every((index) => {
    const piece = pieceAt(line, index)
    return piece && alignmentOf(line, piece)?.literal[index - piece.start]
  })
}

/** Whether the line feed at an index is a wrapped line, not a line break. */
export const isWrap = (line: SourceLine, index: number): boolean => pieceAt(line, index)?.node.type === 'text'

export const isInLink = (line: SourceLine, { start }: Slip): boolean =>
  pieceAt(line, start)?.isInLink ?? false

/** Where a slip stands, and the edit that mends it, if nothing but plain text is replaced. */
export function standingAt(line: SourceLine, slip: Slip): { position?: Position; fix?: Fix } {
  const first = pieceAt(line, slip.start)
  const last = pieceAt(line, Math.max(slip.start, slip.end - 1))
  if (!first?.node.position || !last?.node.position) return {}
  const from = alignmentOf(line, first)?.offsets[slip.start - first.start]
  const to = alignmentOf(line, last)?.offsets[slip.end - last.start]
  const { source } = line
  if (source === undefined || from === undefined || to === undefined)
    return { position: { start: first.node.position.start, end: last.node.position.end } }
  const position = {
    start: pointAt(source, { from: first.node.position.start, offset: from }),
    end: pointAt(source, { from: last.node.position.start, offset: to }),
  }
  const isPlain = source.slice(from, to) === line.text.slice(slip.start, slip.end)
  // A new line within a quote or an item would need their marks in front.
  const fits = !slip.fix?.includes('\n') || first.node.position.start.column === 1
  if (slip.fix === undefined || !isPlain || !fits) return { position }
  return { position, fix: { start: from, end: to, text: slip.fix } }
}

/** The point at an offset, counted from one before it. */
export function pointAt(source: string, { from, offset }: { from: Point; offset: number }): Point {
  const ends = Array.from(source.slice(from.offset, offset).matchAll(/\r\n|\n|\r/g))
  const last = ends.at(-1)
  if (!last) return { line: from.line, column: from.column + offset - (from.offset ?? 0), offset }
  const start = (from.offset ?? 0) + last.index + last[0].length
  return { line: from.line + ends.length, column: offset - start + 1, offset }
}
