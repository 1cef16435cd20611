import type { Line, Slip } from '@cec-bulletin/schema/warnings'
import type { PhrasingContent } from 'mdast'
import type { Point, Position } from 'unist'
import { type Alignment, align } from './align.ts'
import { pointAt } from './point-at.ts'
import type { LineSuspicion } from './suspicion.ts'

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
  if (node.type === 'break') return '\n'
  return '\ufffc'.repeat('value' in node ? node.value.length : 1)
}

/** The piece in which a character of a line stands; behind the end, the last one. */
function pieceAt({ pieces }: SourceLine, index: number): Piece | undefined {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.start ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return pieces[low - 1]
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

/** Whether a stretch of text stands in the source as it is: who escapes a character of it means it as text. */
export function isBare(
  line: SourceLine,
  { start, end }: Slip,
  heeds: LineSuspicion['heeds'] = 'any',
): boolean {
  if (heeds === 'none') return true
  const isLiteral = (index: number) => {
    const piece = pieceAt(line, index)
    return piece && alignmentOf(line, piece)?.literal[index - piece.start]
  }
  if (!isLiteral(start) || !isLiteral(end - 1)) return false
  if (heeds === 'ends') return true
  // What stands between its ends may also be code or a note.
  for (let index = start + 1; index < end - 1; index++) if (isLiteral(index) === false) return false
  return true
}

/** Whether the line feed at an index is a wrapped line, not a line break. */
export const isWrap = (line: SourceLine, index: number): boolean => pieceAt(line, index)?.node.type === 'text'

export const isInLink = (line: SourceLine, { start }: Slip): boolean =>
  pieceAt(line, start)?.isInLink ?? false

/** Whether a backslash stands before a character in the source. */
export function isEscaped(line: SourceLine, index: number): boolean {
  const piece = pieceAt(line, index)
  const offset = piece && alignmentOf(line, piece)?.offsets[index - piece.start]
  return offset !== undefined && line.source?.[offset] === '\\'
}

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
