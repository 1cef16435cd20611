/**
 * A quick "surely not" for parameter names: a hash over the characters as they are read, and a table of the hashes
 * of all names that any rule asks for. Most parameters are never cut out and looked up.
 */
export interface NameFilter {
  /** By hash: `EXACT` where a name ends so, `PREFIX` where an endless name (`utm_*`) begins so. */
  marks: Uint8Array
}

const SIZE = 8192
const MASK = SIZE - 1
const EXACT = 1
const PREFIX = 2

export function buildNameFilter(names: Iterable<string>): NameFilter {
  const marks = new Uint8Array(SIZE)
  for (const name of names) {
    const endless = name.endsWith('*')
    const slot = hashOf(endless ? name.slice(0, -1) : name) & MASK
    marks[slot]! |= endless ? PREFIX : EXACT
  }
  return { marks }
}

function hashOf(name: string): number {
  let hash = 0
  for (let index = 0; index < name.length; index++) hash = next(hash, name.charCodeAt(index))
  return hash
}

function next(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code >= 0x41 && code <= 0x5a ? code + 32 : code)) | 0
}

/**
 * Reads one name from `start` to `=` or `end`. Gives where it ends, or the complement of that (`~end`) where surely no
 * rule asks for it: a number, because this runs for every parameter. A name with escapes is always looked at.
 */
export function readName({ marks }: NameFilter, text: string, start: number, end: number): number {
  let hash = 0
  let asked = false
  let index = start
  for (; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x3d) break
    if (code === 0x25) asked = true
    hash = next(hash, code)
    if (marks[hash & MASK]! & PREFIX) asked = true
  }
  return asked || marks[hash & MASK]! & EXACT ? index : ~index
}
