import { kindOf } from '../../standing/cell.ts'
import { isValue } from '../../values.ts'
import type { Piece } from './piece.ts'

/** Pieces in turn that may be one cell. */
export interface Stretch {
  pieces: readonly Piece[]
  /** Those of them that begin on a line below. */
  below: readonly Piece[]
  words: string
  kind: Kind
  /** Those of several pieces that stand on one line together. */
  lines: readonly StretchLine[]
  /** Of its widest line, in ems. */
  widest: number
  /** How wide a line with what had no room on it would have been, in ems: the least of all that were broken. */
  limit: number
  /** Whether a sentence ends in it, or it ends in the middle of one. */
  hasSentence: boolean
  endsOpen: boolean
  /** `P. Osgood` and `M. Lal` are of one shape, and so are `9 月 6 日` and `11 月 1 日`; plain words have none. */
  shape?: string
}

export type Kind = ReturnType<typeof kindOf>

interface StretchLine {
  words: string
  /** In ems. */
  width: number
}

export function stretchOf(pieces: readonly Piece[]): Stretch {
  const lines: StretchLine[] = []
  for (const { words, width, parted } of pieces) {
    const last = parted === 'line' || parted === 'blank' ? undefined : lines.pop()
    lines.push(
      last ? { words: `${last.words} ${words}`, width: last.width + width + space } : { words, width },
    )
  }
  const words = lines.map((line) => line.words).join(pieces.every(({ isLatin }) => isLatin) ? ' ' : '')
  const broken = lines.slice(1).map((line, at) => (lines[at]?.width ?? 0) + firstWidth(line.words))
  const shape = words
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d+/gu, '0')
  return {
    pieces,
    below: pieces.filter(({ line }, at) => at > 0 && line !== pieces[at - 1]?.line),
    words,
    kind: isValue(words) ? 'number' : kindOf(words),
    lines,
    widest: Math.max(...lines.map(({ width }) => width)),
    limit: Math.min(...broken),
    hasSentence: /[。！？]|[.!?](?:\s|$)/u.test(words),
    endsOpen: /[：；，,:;]$/u.test(words),
    ...(/[0.]/u.test(shape) && { shape }),
  }
}

/** In ems. */
const space = 0.5

/** In ems, of what would have had to stand on the line above: a word, or a Chinese character with the marks behind it. */
function firstWidth(words: string): number {
  const [word] = /^[!-~‘’“”é]+/u.exec(words) ?? []
  if (word !== undefined) return word.length / 2 + space
  const [first = ''] = /^.[，。、；：！？）”’」』]*/u.exec(words) ?? []
  return first.length
}
