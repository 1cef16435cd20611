import type { Place } from '../../source/source.ts'

/** Each line of a text, from its first character to the end of the line. */
export function placesOf(text: string): Place[] {
  const places: Place[] = []
  let from = 0
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r|$/g)) {
    const length = index + end.length - from
    if (length > 0) places.push({ from, length, part: '', offset: from, line: places.length + 1, column: 1 })
    from += length
  }
  return places
}
