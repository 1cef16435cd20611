import type { Range, Written } from '../../../source/range.ts'

/** Where in a stretch a value stands; all of the stretch, which says the value, where it does not stand there as it is. */
export function within({ from, length }: Range, { value, text }: { value: string; text: string }): Written {
  const at = text.slice(from, from + length).indexOf(value)
  return at < 0 || value === '' ? { from, length, says: value } : { from: from + at, length: value.length }
}
