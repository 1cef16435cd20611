import { stretchesOf } from '../read/source/stretches.ts'

/** Where each character of a text node stands in the source. */
export interface Alignment {
  /** The offset of each UTF-16 code unit, and at the end that behind the last one. */
  offsets: number[]
  /** Whether each stands there as it is, without a backslash or a character reference. */
  literal: boolean[]
}

/** Lays the value of a text node beside its source; `undefined` where it was not made of it. */
export function align(value: string, at: { source: string; start: number }): Alignment | undefined {
  const offsets: number[] = []
  const literal: boolean[] = []
  const stretches = stretchesOf(value, at)
  for (const { length, start, kind } of stretches) {
    for (let count = 0; count < length; count++) {
      offsets.push(kind === 'plain' ? start + count : start)
      literal.push(kind !== 'escape')
    }
  }
  if (offsets.length < value.length) return undefined
  offsets.push(stretches.at(-1)?.end ?? at.start)
  return { offsets, literal }
}
