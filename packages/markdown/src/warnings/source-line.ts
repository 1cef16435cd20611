import type { Line, Slip } from '@cec-bulletin/schema/warnings'
import type { PhrasingContent } from 'mdast'
import type { Point, Position } from 'unist'
import { isLineBreakTag } from '../dialect/line-break-tag.ts'
import { type Alignment, align } from './align.ts'
import { pointAt } from './point-at.ts'

/** One text of a document in one piece, with where each stretch of it stands. A wrapped line ends in a line feed. */
export interface SourceLine extends Line {
  pieces: Piece[]
  /** Where its first node begins. */
  start: Point | undefined
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
  const line: SourceLine = { ...facts, text: '', pieces: [], start: nodes[0]?.position?.start }
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
    if (text === '') continue
    line.pieces.push({ start: line.text.length, length: text.length, node, isInLink: around.isInLink })
    line.text += text
  }
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value.replace(/\r\n?/g, '\n')
  if (node.type === 'break' || isLineBreakTag(node)) return '\n'
  return '\ufffc'.repeat('value' in node ? node.value.length : 1)
}

/** The piece in which a character of a line stands; behind the end, the last one. */
export function pieceAt({ pieces }: SourceLine, index: number): Piece | undefined {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.start ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return pieces[low - 1]
}

export function alignmentOf(line: SourceLine, piece: Piece): Alignment | undefined {
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

/** Whether the line feed at an index is a wrapped line, not a line break. */
export const isWrap = (line: SourceLine, index: number): boolean => pieceAt(line, index)?.node.type === 'text'

/** Whether a stretch begins or ends in a link. */
export const isInLink = (line: SourceLine, { start, end }: Slip): boolean =>
  [start, end - 1].some((index) => pieceAt(line, index)?.isInLink)

/** Where a character of a line stands in the source. */
export function offsetAt(line: SourceLine, index: number): number | undefined {
  const piece = pieceAt(line, index)
  return piece && alignmentOf(line, piece)?.offsets[index - piece.start]
}

/** Where the character before an index ends in the source. */
export function offsetBehind(line: SourceLine, index: number): number | undefined {
  const piece = pieceAt(line, index - 1)
  return piece && alignmentOf(line, piece)?.offsets[index - piece.start]
}

/** Where a stretch of a line stands: as closely as is known, and at least in which nodes. */
export function positionOf(line: SourceLine, { start, end }: Slip): Position | undefined {
  const first = pieceAt(line, start)
  const last = pieceAt(line, Math.max(start, end - 1))
  if (!first?.node.position || !last?.node.position) return undefined
  const from = offsetAt(line, start)
  const to = end > start ? offsetBehind(line, end) : from
  const { source } = line
  const known = { start: first.node.position.start, end: last.node.position.end }
  return {
    start:
      source === undefined || from === undefined
        ? known.start
        : pointAt(source, { from: known.start, offset: from }),
    end:
      source === undefined || to === undefined
        ? known.end
        : pointAt(source, { from: last.node.position.start, offset: to }),
  }
}
