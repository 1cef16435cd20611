import { fontsOf } from './fonts-of.ts'
import type { Row } from './row.ts'

/** Whether the Chinese of two rows is set in one font each, and not in the same. */
export function haveOtherFonts(one: Row, other: Row): boolean {
  const [first, second] = [one, other].map(({ items }) => [...fontsOf(items).keys()])
  return first?.length === 1 && second?.length === 1 && first[0] !== second[0]
}
