import { usualSize } from '../layout/usual-size.ts'
import type { Row } from './row.ts'
import { wordsOfRow } from './words-of-row.ts'

/** The rows, with a letter that is as high as several lines at the beginning of the first of these. */
export function withDropCaps(rows: readonly Row[]): Row[] {
  let found = [...rows]
  const usual = usualSize(rows)
  for (const cap of rows.filter((row) => row.size > usual * muchLarger).slice(0, most)) {
    if (!/^\p{L}{1,2}$/u.test(wordsOfRow(cap).trim())) continue
    const beside = found.filter((row) => isBeside(row, cap))
    const [first] = [...beside].sort((one, other) => one.base - other.base)
    if (!first || beside.length < fewest) continue
    const look = { bold: first.bold, italic: first.items[0]?.italic ?? false }
    const items = [...cap.items.map((item) => ({ ...item, ...look })), ...first.items]
    found = found.flatMap((row) => {
      if (row === cap) return []
      if (!beside.includes(row)) return [row]
      return [{ ...row, left: cap.left, ...(row === first && { items }) }]
    })
  }
  return found
}

/** Rows in letters so large of one page that are looked at. */
const most = 50

/** Lines beside the letter. */
const fewest = 2

/** Whether a row stands directly at the right of a letter, in its height. */
const isBeside = (row: Row, cap: Row): boolean =>
  row !== cap &&
  !row.table &&
  row.size * muchLarger < cap.size &&
  row.left >= cap.right - row.size &&
  row.left - cap.right < row.size * 1.5 &&
  row.base > cap.base - cap.size &&
  row.base < cap.base + row.size / 2

const muchLarger = 1.7
