import { limits } from '../limits.ts'
import type { Finding } from '../problem/finding.ts'

/** How much there is of an issue, counted as `limits` counts. */
export interface Size {
  values: number
  characters: number
}

/** What goes beyond the limits, if anything does. */
export function findExcess({ values, characters }: Size): Finding | undefined {
  if (values > limits.values) return tooLarge('values')
  if (characters > limits.characters) return tooLarge('characters')
  return undefined
}

const tooLarge = (what: keyof Size): Finding => ({
  code: 'too-large',
  path: [],
  expected: [String(limits[what])],
  types: [what],
})
