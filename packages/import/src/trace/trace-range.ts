import type { Written } from '../source/range.ts'
import type { Piece, Trace } from './trace.ts'

/** The characters of a stretch, but for those that no output can carry: a control is dropped, a tab becomes a space. */
export function traceRange(
  range: Written,
  { source, fate = 'kept', rule, isCode = false }: TraceOptions,
): Trace {
  if (range.says !== undefined) return { pieces: [other(range, { fate, rule, isCode })] }
  const text = source.slice(range.from, range.from + range.length)
  // As most do; to go through the matches of a pattern is slow even where there are none.
  if (text !== '' && text.search(unfit) < 0)
    return { pieces: [{ from: range.from, length: text.length, fate, rule }] }
  const pieces: Piece[] = []
  let done = 0
  for (const found of text.matchAll(unfit)) {
    const [character] = found
    if (isCode && /^[\t\n]$/.test(character)) continue
    if (found.index > done) pieces.push({ from: range.from + done, length: found.index - done, fate, rule })
    const from = range.from + found.index
    const isSpace = !isCode && white.test(character)
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

/** What is said in other characters than its own; from no characters, it is inserted. */
function other(
  { from, length, says = '' }: Written,
  { fate, rule, isCode }: Required<Pick<TraceOptions, 'fate' | 'rule' | 'isCode'>>,
): Piece {
  const fit = says.replace(unfit, (character) => {
    if (isCode && /^[\t\n]$/.test(character)) return character
    return !isCode && white.test(character) ? ' ' : ''
  })
  if (fit === '') return { from, length, fate: 'dropped', rule: 'invisible' }
  return {
    from,
    length,
    fate: length === 0 ? 'inserted' : fate,
    rule: ruleOf({ from, length, says }, rule),
    text: fit,
  }
}

/**
 * `一` for the radical `⼀`, a space for the end of a line; where the document has nothing, words of the editor, or a colon
 * behind a label.
 */
function ruleOf({ length, says = '' }: Written, rule: string): string {
  if (length === 0) return /^[：:]/u.test(says) ? 'label' : 'answer'
  if (says === ' ') return 'line-break'
  return length === says.length && /^\p{Script=Han}/u.test(says) ? 'radical' : rule
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

const white = /[\t\n\v\f\r\u2028\u2029]/

// With the soft hyphen, which says where a word may be broken and is no letter of it.
const unfit = /\r\n|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u00ad]/gu
