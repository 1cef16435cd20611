import type { Row } from '../rows/row.ts'
import { isBlank } from '../rows/rows-of.ts'
import { wordsOfRow } from '../rows/words-of-row.ts'

/** The number of a page at the end of a line of a list of contents, behind dots or a wide gap; `undefined` of any other line. */
export function entryPage(row: Row): number | undefined {
  const end = wordsOfRow(row).slice(-longest)
  const [, digits] = /(?:[^\d.]|\.\s?\.)(\d{1,3})$/u.exec(end) ?? []
  if (digits === undefined || !/\p{L}/u.test(wordsOfRow(row))) return undefined
  const number = Number(digits)
  if (dots.test(end)) return number
  const shown = row.items.filter((item) => !isBlank(item))
  const [before, last] = shown.slice(-2)
  if (!before || !last || !/^\s*\d{1,3}\s*$/.test(last.text)) return undefined
  return last.left - before.right >= row.size * gap ? number : undefined
}

/** In characters: what leads to a number shows in so many. */
const longest = 40

const dots = /(?:[.…·⋯‥]\s*){3,}\d{1,3}$/u

/** In ems. */
const gap = 1.5
