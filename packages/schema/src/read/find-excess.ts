import { limits } from '../limits.ts'
import type { Finding } from '../problem/finding.ts'

/** How much there is of an issue, counted as `limits` counts. */
export interface Size {
  values: number
  characters: number
}

/** Adds a text. Each of its lines is a value as well, and one more: formats may put much in front of it. */
export function addText(size: Size, text: string): void {
  size.characters += text.length
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) size.values += 2
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
