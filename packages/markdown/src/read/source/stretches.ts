import { decodeReference, reference } from '../../parse/characters.ts'

/** A stretch of a text, and the Markdown that it was read from. */
export interface Stretch {
  /** Where it begins in the text, and how long it is there. */
  index: number
  length: number
  /** Where it begins and ends in the Markdown. A line end takes what stands in front of the next line with it. */
  start: number
  end: number
  kind: 'plain' | 'escape' | 'line-end'
  /** How much of a line end stands on the next line: the marks of quotes and the indentation of items. */
  indent: number
}

/** Follows a text through the Markdown, from where it begins there and as far as the two agree. */
export function stretchesOf(value: string, { source, start }: { source: string; start: number }): Stretch[] {
  const stretches: Stretch[] = []
  let offset = start
  for (let index = 0; index < value.length; ) {
    const { text, length: width, kind = 'plain', indent = 0 } = pieceAt(source, offset)
    const length = kind === 'line-end' ? lineEndAt(value, index) : text.length
    if (length === 0 || (kind !== 'line-end' && !value.startsWith(text, index))) break
    const end = offset + width
    const above = stretches.at(-1)
    if (kind === 'plain' && above?.kind === 'plain') {
      above.length += length
      above.end = end
    } else stretches.push({ index, length, start: offset, end, kind, indent })
    index += length
    offset = end
  }
  return stretches
}

/** What stands at an offset of the Markdown, and as what it is read. */
interface Piece {
  text: string
  /** How long it is in the Markdown. */
  length: number
  kind?: Stretch['kind']
  indent?: number
}

function pieceAt(source: string, offset: number): Piece {
  const character = source.charAt(offset)
  const plain: Piece = { text: character, length: 1 }
  if (character === '\\' && /[!-/:-@[-`{-~]/.test(source.charAt(offset + 1)))
    return { text: source.charAt(offset + 1), length: 2, kind: 'escape' }
  if (character === '&') {
    const written = matchAt(reference, source, offset)
    const text = decodeReference(written)
    return text ? { text, length: written.length, kind: 'escape' } : plain
  }
  if (!/[ \t\n\r]/.test(character)) return plain
  const blanks = matchAt(blank, source, offset)
  const end = offset + blanks.length
  const lineEnd = lineEndAt(source, end)
  if (lineEnd === 0) return { text: blanks, length: blanks.length }
  const indent = matchAt(containers, source, end + lineEnd).length
  return { text: '\n', length: blanks.length + lineEnd + indent, kind: 'line-end', indent }
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
