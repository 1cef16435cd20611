import type { Text } from 'mdast'
import { endOfRun } from '../../dialect/end-of-run.ts'
import { decodeReference, reference } from '../../parse/characters.ts'
import type { Content } from '../../parse/content.ts'

/** A text beside the Markdown it was read from. */
export interface WrittenText {
  /** Where each stretch of it stands that was written as it is read. */
  content: Content
  /**
   * Whether an address was written so that it is text: a character of it is escaped or a reference, or a `:` or `.` that
   * stands together with it. To be asked of addresses in order.
   */
  isText: (start: number, end: number) => boolean
}

/** Follows a text through the Markdown that its position points into, as far as the two agree. */
export function alignText({ value, position }: Text, source: string): WrittenText | undefined {
  const start = position?.start
  if (start?.offset === undefined) return undefined
  const content: Content = { text: value, lines: [{ index: 0, point: start }] }
  const escapes: number[] = []
  let { line, offset } = { ...start, offset: start.offset }
  let lineStart = offset - start.column + 1
  for (let at = 0; at < value.length; ) {
    const piece = pieceAt(source, offset)
    const length = piece.isLineEnd ? lineEndAt(value, at) : piece.text.length
    if (length === 0 || (!piece.isLineEnd && !value.startsWith(piece.text, at))) break
    if (piece.isEscape) for (let index = at; index < at + length; index++) escapes.push(index)
    at += length
    offset += piece.length
    if (!piece.isLineEnd && !piece.isEscape) continue
    if (piece.isLineEnd) {
      line++
      lineStart = offset - piece.indent
    }
    content.lines.push({ index: at, point: { line, column: offset - lineStart + 1, offset } })
  }
  return { content, isText: asker(value, escapes) }
}

function asker(value: string, escapes: number[]): WrittenText['isText'] {
  let next = 0
  let covered = 0
  return (start, end) => {
    for (let at = escapes[next]; at !== undefined && at < end; at = escapes[++next]) {
      if (at >= start) return true
      if (at >= covered && /[:.]/.test(value.charAt(at))) covered = endOfRun(value, at)
    }
    return start < covered
  }
}

/** What stands at an offset of the Markdown, and as what it is read. */
interface Piece {
  text: string
  /** How long it is in the Markdown. */
  length: number
  isEscape?: boolean
  isLineEnd?: boolean
  /** How much of it stands on the next line, in front of the text that goes on there. */
  indent: number
}

function pieceAt(source: string, offset: number): Piece {
  const character = source.charAt(offset)
  const plain = { text: character, length: 1, indent: 0 }
  if (character === '\\' && /[!-/:-@[-`{-~]/.test(source.charAt(offset + 1)))
    return { text: source.charAt(offset + 1), length: 2, indent: 0, isEscape: true }
  if (character === '&') {
    reference.lastIndex = offset
    const written = reference.exec(source)?.[0] ?? ''
    const text = decodeReference(written)
    return text ? { text, length: written.length, indent: 0, isEscape: true } : plain
  }
  if (!/[ \t\n\r]/.test(character)) return plain
  const blanks = matchAt(blank, source, offset)
  const end = offset + blanks.length
  const lineEnd = lineEndAt(source, end)
  if (lineEnd === 0) return { text: blanks, length: blanks.length, indent: 0 }
  const indent = matchAt(containers, source, end + lineEnd).length
  return { text: '\n', length: blanks.length + lineEnd + indent, indent, isLineEnd: true }
}

const blank = /[ \t]*/y

// What a list, a quote or a note puts in front of each of its lines.
const containers = /[ \t>]*/y

function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0] ?? ''
}

/** How long the line end at an offset is; 0 where there is none. */
function lineEndAt(text: string, offset: number): number {
  if (text.startsWith('\r\n', offset)) return 2
  return /[\n\r]/.test(text.charAt(offset)) ? 1 : 0
}
