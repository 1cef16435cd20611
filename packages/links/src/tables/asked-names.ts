import { isCapital } from '../text/characters.ts'
import { CASE_BIT } from '../text/codes.ts'
import { codeAt } from '../text/string-methods.ts'

/**
 * The parameter names that any row asks for, by their first and last letters and their length. Most parameters of an address are none
 * of them, and are never cut out of it.
 */
export interface AskedNames {
  /** By `slotOf`. */
  exact: (string[] | undefined)[]
  /** Endless ones (`utm_*`), the longest first, by `letterAt` of their first letter. */
  endless: (string[] | undefined)[]
}

export function indexNames(names: Iterable<string>): AskedNames {
  const asked: AskedNames = { exact: new Array(8192), endless: new Array(32) }
  for (const name of names) {
    if (name === '' || name === '*') continue
    const isEndless = name.endsWith('*')
    const bySlot = isEndless ? asked.endless : asked.exact
    const slot = isEndless ? letterAt(name, 0) : slotOf(name, 0, name.length)
    bySlot[slot] ??= []
    bySlot[slot].push(name)
  }
  for (const same of asked.endless) same?.sort((one, other) => other.length - one.length)
  return asked
}

// Offsets are passed one by one from here on: records of them would cost more than the comparison itself.

/** The asked name that a text spells, in any case, from `start` to `end`; empty where it spells none. */
export function askedName({ exact, endless }: AskedNames, text: string, start: number, end: number): string {
  if (start === end) return ''
  const length = end - start
  const whole = exact[slotOf(text, start, end)]
  if (whole) {
    for (const name of whole) if (name.length === length && spells(text, start, name, length)) return name
  }
  const begun = endless[letterAt(text, start)]
  if (begun) {
    for (const name of begun) {
      if (name.length <= length + 1 && spells(text, start, name, name.length - 1)) return name
    }
  }
  return ''
}

function slotOf(text: string, start: number, end: number): number {
  return (letterAt(text, start) << 8) | (letterAt(text, end - 1) << 3) | ((end - start) & 7)
}

/** The last five bits of a code: the same for a small letter and its capital. */
function letterAt(text: string, index: number): number {
  return codeAt(text, index) & 31
}

/** Whether a text spells, in any case, the first `length` characters of a name. */
function spells(text: string, start: number, name: string, length: number): boolean {
  for (let index = 0; index < length; index++) {
    const code = codeAt(text, start + index)
    const small = isCapital(code) ? code | CASE_BIT : code
    if (small !== codeAt(name, index)) return false
  }
  return true
}
