import type { Range } from '../source/range.ts'
import type { Piece, Trace } from './trace.ts'

/** The characters of a stretch, but for those that no output can carry: a control is dropped, a tab becomes a space. */
export function traceRange(
  range: Range & { says?: string },
  { source, fate = 'kept', rule, isCode = false }: TraceOptions,
): Trace {
  if (range.says !== undefined) {
    const { from, length, says } = range
    if (length === 0) return { pieces: [{ from, length, fate: 'inserted', rule: 'answer', text: says }] }
    return { pieces: [{ from, length, fate, rule: says === ' ' ? 'line-break' : 'radical', text: says }] }
  }
  const text = source.slice(range.from, range.from + range.length)
  const pieces: Piece[] = []
  let done = 0
  for (const found of text.matchAll(unfit)) {
    const [character] = found
    if (isCode && /^[\t\n]$/.test(character)) continue
    if (found.index > done) pieces.push({ from: range.from + done, length: found.index - done, fate, rule })
    const from = range.from + found.index
    const isSpace = !isCode && /[\t\n\v\f\r\u2028\u2029]/.test(character)
    pieces.push(
      isSpace
        ? { from, length: character.length, fate, rule: 'white-space', text: ' ' }
        : { from, length: character.length, fate: 'dropped', rule: 'invisible' },
    )
    done = found.index + character.length
  }
  if (text.length > done) pieces.push({ from: range.from + done, length: text.length - done, fate, rule })
  return { pieces }
}

export interface TraceOptions {
  /** The text of the source. */
  source: string
  /** @default 'kept' */
  fate?: 'kept' | 'field'
  rule: string
  /** That tabs and line feeds stay. @default false */
  isCode?: boolean
}

// With the soft hyphen, which says where a word may be broken and is no letter of it.
const unfit = /\r\n|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u00ad]/gu
