import { codeAt } from './code-at.ts'

/**
 * The parameter names that any rule asks for. Most parameters of an address are none of them, and are never cut out:
 * two of their letters and their length tell.
 */
export interface AskedNames {
  /** By `slotOf`. */
  exact: (string[] | undefined)[]
  /** Endless ones (`utm_*`), the longest first, by the last five bits of their first letter. */
  endless: (string[] | undefined)[]
}

export function indexNames(names: Iterable<string>): AskedNames {
  const asked: AskedNames = { exact: new Array(4096), endless: new Array(32) }
  for (const name of names) {
    const isEndless = name.endsWith('*')
    const bySlot = isEndless ? asked.endless : asked.exact
    const slot = isEndless ? letterAt(name, 0) : slotOf(name, 0, name.length)
    bySlot[slot] ??= []
    bySlot[slot].push(name)
  }
  for (const same of asked.endless) same?.sort((one, other) => other.length - one.length)
  return asked
}

/** The asked name that a text spells, in any case, from `start` to `end`; empty where it is none. */
export function askedName({ exact, endless }: AskedNames, text: string, start: number, end: number): string {
  if (start === end) return ''
  const length = end - start
  for (const name of exact[slotOf(text, start, end)] ?? NONE) {
    if (name.length === length && spells(text, start, name, length)) return name
  }
  for (const name of endless[letterAt(text, start)] ?? NONE) {
    if (name.length <= length + 1 && spells(text, start, name, name.length - 1)) return name
  }
  return ''
}

const NONE: readonly string[] = []

/** From two bits of the length, five of the first and five of the last letter. */
function slotOf(text: string, start: number, end: number): number {
  return ((end - start) & 3) | (letterAt(text, start) << 2) | (letterAt(text, end - 1) << 7)
}

/** The same for a small and a capital letter. */
function letterAt(text: string, index: number): number {
  return codeAt(text, index) & 31
}

/** Whether a text spells, in any case, the first `length` characters of a name. */
function spells(text: string, start: number, name: string, length: number): boolean {
  for (let index = 0; index < length; index++) {
    const code = codeAt(text, start + index)
    const small = code >= 0x41 && code <= 0x5a ? code + 32 : code
    if (small !== codeAt(name, index)) return false
  }
  return true
}
