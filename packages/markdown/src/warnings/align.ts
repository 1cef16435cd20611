import { decodeReference, reference } from '../parse/characters.ts'

/** Where each character of a text node stands in the source. */
export interface Alignment {
  /** The offset of each UTF-16 code unit, and at the end that behind the last one. */
  offsets: number[]
  /** Whether each stands there as it is, without a backslash or a character reference. */
  literal: boolean[]
}

/** Lays the value of a text node beside its source; `undefined` where it was not made of it. */
export function align(
  value: string,
  { source, start }: { source: string; start: number },
): Alignment | undefined {
  const offsets: number[] = []
  const literal: boolean[] = []
  let at = start
  for (let index = 0; index < value.length; ) {
    const piece = pieceAt(value, index, { source, at })
    if (!piece) return undefined
    for (let count = 0; count < piece.length; count++) {
      offsets.push(piece.isLiteral ? piece.start + count : piece.start)
      literal.push(piece.isLiteral)
    }
    index += piece.length
    at = piece.end
  }
  offsets.push(at)
  return { offsets, literal }
}

interface Piece {
  /** How many code units of the value it is. */
  length: number
  start: number
  end: number
  isLiteral: boolean
}

function pieceAt(
  value: string,
  index: number,
  { source, at }: { source: string; at: number },
): Piece | undefined {
  const character = value.charAt(index)
  const next = source.charAt(at)
  if (character === '\n') {
    // Behind a line end stand the marks of quotes and the indentation of items.
    lineEnd.lastIndex = at
    const [found] = lineEnd.exec(source) ?? []
    return found === undefined ? undefined : { length: 1, start: at, end: at + found.length, isLiteral: true }
  }
  if (next === '\\' && source.charAt(at + 1) === character && /[!-/:-@[-`{-~]/.test(character))
    return { length: 1, start: at, end: at + 2, isLiteral: false }
  if (next === '&') {
    reference.lastIndex = at
    const found = reference.exec(source)?.[0]
    const decoded = found === undefined ? undefined : decodeReference(found)
    if (found !== undefined && decoded && value.startsWith(decoded, index))
      return { length: decoded.length, start: at, end: at + found.length, isLiteral: false }
  }
  return next === character ? { length: 1, start: at, end: at + 1, isLiteral: true } : undefined
}

const lineEnd = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y
