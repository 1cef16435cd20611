import { codeAt } from './code-at.ts'
import { EQUALS, kindOf, PERCENT, type Piece } from './kinds.ts'
import { decodeOnce } from './percent.ts'

/**
 * The parameter names that any rule asks for, in slots: a slot is a hash over the characters as they are read. Most
 * parameters of an address are none of them, and are never cut out.
 */
export interface AskedNames {
  /** By slot: `EXACT` where a name ends so, `ENDLESS` where an endless one (`utm_*`) begins so. */
  marks: Uint8Array
  exact: NamesBySlot
  endless: NamesBySlot
}

type NamesBySlot = Map<number, string[]>

export interface ReadName extends Piece {
  /** In small letters; an endless one as it is asked for (`utm_*`). Empty where no rule asks for it. */
  asked: string
}

const SLOTS = 0x2000
const EXACT = 1
const ENDLESS = 2

export function indexNames(names: Iterable<string>): AskedNames {
  const asked: AskedNames = { marks: new Uint8Array(SLOTS), exact: new Map(), endless: new Map() }
  for (const name of names) {
    const isEndless = name.endsWith('*')
    const end = isEndless ? name.length - 1 : name.length
    let slot = 0
    for (let index = 0; index < end; index++) slot = nextSlot(slot, name.charCodeAt(index))
    asked.marks[slot]! |= isEndless ? ENDLESS : EXACT
    const bySlot = isEndless ? asked.endless : asked.exact
    const neighbours = bySlot.get(slot)
    if (neighbours) neighbours.push(name)
    else bySlot.set(slot, [name])
  }
  return asked
}

/** The same for small and capital letters; `0x1fff` is the last slot. */
function nextSlot(slot: number, code: number): number {
  return (slot * 31 + (code | 0x20)) & 0x1fff
}

/** Reads the name of a parameter: up to `=`, or to the first character of the kinds `ends`. */
export function readName(names: AskedNames, text: string, start: number, ends: number): ReadName {
  const { marks, exact, endless } = names
  const { length } = text
  let slot = 0
  let kinds = 0
  let asked = ''
  let end = start
  for (; end < length; end++) {
    const code = codeAt(text, end)
    const kind = kindOf(code)
    if (kind & (ends | EQUALS)) break
    kinds |= kind
    slot = nextSlot(slot, code)
    if (marks[slot]! & ENDLESS) asked = spelled(endless.get(slot)!, 1, text, start, end + 1) || asked
  }
  if (kinds & PERCENT) asked = decodeOnce(text.slice(start, end)).toLowerCase()
  else if (marks[slot]! & EXACT) asked = spelled(exact.get(slot)!, 0, text, start, end) || asked
  return { end, kinds, asked }
}

/** Which of the names in one slot a text spells in any case, but for the `unspelled` characters at its end. */
function spelled(
  names: readonly string[],
  unspelled: number,
  text: string,
  start: number,
  end: number,
): string {
  for (const name of names) {
    if (name.length - unspelled === end - start && spells(name, text, start, end)) return name
  }
  return ''
}

/** Whether a text spells, in any case, the beginning of a name. */
function spells(name: string, text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = codeAt(text, index)
    const small = code >= 0x41 && code <= 0x5a ? code + 32 : code
    if (small !== codeAt(name, index - start)) return false
  }
  return true
}
