import type { Hint } from '../src/index.ts'
import type { Facts } from './facts-of.ts'

/** How far hints lead an editor to what is wrong. */
export interface Hinted {
  /** How many blocks the draft has and the right issue has not, or the other way. */
  wrong: number
  /** Of these, at how many a hint stands. */
  hinted: number
  /** The others: `+` and a line of the draft, `-` and a right one. */
  unhinted: string[]
  /** How many hints there are. */
  hints: number
  /** Of these, how many stand at a wrong block. */
  pointing: number
}

/**
 * A hint stands at a block if it points at one of its characters, or, where it asks what is on both sides of a bar, at the
 * one directly behind the last; at a field, if that is what it asks for (`date`). Whether an answer would mend the block is
 * not asked.
 */
export function hintedOf(
  { draft, right }: { draft: Facts; right: Facts },
  { text, hints }: { text: string; hints: readonly Hint[] },
): Hinted {
  const { letters, indexAt } = lettersOf(text)
  const asked = hints.map(({ rule, at, also = [], text: about }) => ({
    rule,
    places: about === '' ? [] : [at, ...also].map(indexAt),
    border: about.includes('▏') ? 1 : 0,
  }))
  const wrong = [
    ...wrongOf(draft.blocks, { others: right.blocks, letters, sign: '+' }),
    ...wrongOf(right.blocks, { others: draft.blocks, letters, sign: '-' }),
  ]
  const standsAt = ({ rule, places, border }: (typeof asked)[number], { line, from, end }: Wrong) =>
    line.startsWith(`${rule}: `, 1) || places.some((at) => from <= at && at < end + border)
  const unhinted = wrong.filter((block) => !asked.some((hint) => standsAt(hint, block)))
  return {
    wrong: wrong.length,
    hinted: wrong.length - unhinted.length,
    unhinted: unhinted.map(({ line }) => line),
    hints: hints.length,
    pointing: asked.filter((hint) => wrong.some((block) => standsAt(hint, block))).length,
  }
}

interface Place {
  from: number
  end: number
}

interface Wrong extends Place {
  line: string
}

/** The lines that the other list does not have, and where they stand: nowhere, if the document does not have them as they are. */
function wrongOf(
  lines: readonly string[],
  { others, letters, sign }: { others: readonly string[]; letters: string; sign: string },
): Wrong[] {
  const left = [...others]
  const wrong: Wrong[] = []
  let from = 0
  for (const line of lines) {
    const place = placeOf(line, { letters, from })
    from = place?.end ?? from
    const at = left.indexOf(line)
    if (at < 0) wrong.push({ line: sign + line, ...(place ?? { from, end: from + 1 }) })
    else left.splice(at, 1)
  }
  return wrong
}

/** The next place of a line's words, whole or by how they begin and end, or else their first. */
function placeOf(line: string, { letters, from }: { letters: string; from: number }): Place | undefined {
  const words = line.slice(line.indexOf(': ') + 2).replace(/[\s|]/gu, '')
  if (words === '') return undefined
  const find = (some: string, start: number) => {
    const at = letters.indexOf(some, start)
    return at < 0 ? letters.indexOf(some) : at
  }
  const whole = find(words, from)
  if (whole >= 0) return { from: whole, end: whole + words.length }
  const [head, tail] = [words.slice(0, edge), words.slice(-edge)]
  const first = find(head, from)
  const last = find(tail, Math.max(first, from))
  if (first < 0) return last < 0 ? undefined : { from: last, end: last + tail.length }
  return { from: first, end: last >= first ? last + tail.length : first + head.length }
}

/** Characters by which a block is known. */
const edge = 12

/** A text without white space, and where in that a place of the text is. */
function lettersOf(text: string) {
  const before: number[] = []
  let count = 0
  for (const letter of text.split('')) {
    before.push(count)
    if (!/\s/u.test(letter)) count++
  }
  return { letters: text.replace(/\s/gu, ''), indexAt: (at: number) => before[at] ?? count }
}
