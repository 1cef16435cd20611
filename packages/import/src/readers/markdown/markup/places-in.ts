import type { Range } from '../../../source/range.ts'

/**
 * Where the characters of a node's value stand in the text: in a quote or an item, each line of it stands behind what
 * the quote or the item needs, and ends as the line does.
 */
export function placesIn(
  value: string,
  { range, text }: { range: Range; text: string },
): (offset: number) => number {
  const raw = text.slice(range.from, range.from + range.length)
  if (raw === value) return (offset) => range.from + offset
  const lines = linesOf(raw)
  const pairs = linesOf(value).map(({ start, end }, index) => {
    const line = lines[index] ?? { start: raw.length, end: raw.length }
    return { start, end, from: line.start, to: line.end }
  })
  return (offset) => {
    let low = 0
    let high = pairs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((pairs[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const { end, from, to } = pairs[low] ?? { end: 0, from: 0, to: 0 }
    return range.from + Math.min(Math.max(to - (end - offset), from), raw.length)
  }
}

function linesOf(text: string): { start: number; end: number }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const end = start + line.replace(/\r$/, '').length
    const found = { start, end }
    start += line.length + 1
    return found
  })
}
