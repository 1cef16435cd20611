import { patterns } from '../../../infer/words/patterns.ts'
import { wordsOfRow } from '../rows/words-of-row.ts'
import type { Unit } from '../unit.ts'

/**
 * Whether a paragraph is a list of contents in one line: `导读：换灯……1　植树……2`. All that stands in it leads to the number of a
 * page, none of which is below the one before; without a name in front of them, none is beyond the last page.
 */
export function isLineOfEntries(unit: Unit | undefined, pages: number): boolean {
  if (unit?.type !== 'paragraph' || unit.role !== undefined || unit.rows.length > mostRows) return false
  const words = unit.rows.map(({ row }) => wordsOfRow(row)).join(' ')
  const name = patterns.summary.exec(words)?.[0] ?? ''
  const entries = [...words.slice(name.length).matchAll(entry)]
  const numbers = entries.map(([, page]) => Number(page))
  const length = entries.reduce((sum, [whole]) => sum + whole.length, name.length)
  const [least, last] = name === '' ? [fewest, pages] : [2, Number.POSITIVE_INFINITY]
  const isOrdered = numbers.every((page, index) => page >= (numbers[index - 1] ?? 1) && page <= last)
  return length === words.length && isOrdered && entries.length >= least
}

const entry = /\s*[^\s.…·⋯‥][^.…·⋯‥]{0,60}(?:[…⋯‥]{2,20}|[.·](?:\s?[.·]){2,60})\s*(\d{1,3})(?!\d)\s*/gu

/** Entries without a name in front of them. */
const fewest = 3

const mostRows = 3
