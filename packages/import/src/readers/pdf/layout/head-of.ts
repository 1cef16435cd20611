import { fieldsIn } from '../../../infer/words/fields/fields-in.ts'
import { withoutFields } from '../../../infer/words/fields/without-fields.ts'
import type { Row } from '../rows/row.ts'
import { wordsOfRow } from '../rows/words-of-row.ts'
import type { PageRows } from './furniture-of.ts'

/** What stands at the head of the first page: the name of the bulletin, its number, which later pages may say again. */
export function headOf([first]: readonly PageRows[]): {
  page: number
  rows: Row[]
  words: ReadonlySet<string>
} {
  const rows = [...(first?.rows ?? [])].sort((one, other) => one.base - other.base).slice(0, most)
  return {
    page: first?.number ?? 1,
    rows,
    words: new Set([...rows.map(wordsAt), ...spreadWords(rows)].filter((words) => words.length > 1)),
  }
}

/** A name may be set so wide that each of its characters is a row of its own. */
const spreadWords = (rows: readonly Row[]): string[] =>
  rows.map(({ base, size }) =>
    rows
      .filter((one) => one.size === size && Math.abs(one.base - base) < 2)
      .sort((one, other) => one.left - other.left)
      .map(wordsAt)
      .join(''),
  )

/** Whether a line of the first page says what larger ones below it do, as its running header may: `校园简报，第3期`. */
export function isSmallTwin(row: Row, rows: readonly Row[]): boolean {
  const below = rows.filter((one) => one.base > row.base && one.size > row.size)
  const parts = wordsOfRow(row)
    .split(/[，,·|｜•—–]|[\s　]{2,}/u)
    .map(bare)
    .filter((part) => part !== '')
  const isName = (part: string) =>
    below.some((one) => one.size > row.size * 1.5 && bare(wordsOfRow(one)) === part)
  const isSaid = (part: string) => below.some((one) => bare(wordsOfRow(one)).includes(part))
  const [first] = parts
  if (first === undefined) return false
  return parts.length === 1
    ? below.some((one) => bare(wordsOfRow(one)) === first)
    : parts.some(isName) && parts.every(isSaid)
}

const bare = (words: string) => words.replace(/\s+/g, '').toLowerCase()

/** Whether a line says nothing but what stands at the head of the first page: `校园简报 · 第3期`, `校园简报 2024年5月号`. */
export function saysAgain(line: string, head: ReadonlySet<string>): boolean {
  const fields = fieldsIn(line)
  const rest = letters(withoutFields(line, fields))
  if (fields.length > 0 && rest.length > 1 && [...head].some((words) => letters(words) === rest)) return true
  const parts = line
    .split(/\s+[·|｜/•—–-]\s+|\s*[｜|·]\s*|[\s　]{2,}/u)
    .map((part) => part.replace(/\s+/g, ''))
    .filter((part) => part !== '')
  const isSaid = (part: string) =>
    part.length > 1 && [...head].some((words) => words === part || (parts.length > 1 && words.includes(part)))
  return parts.length > 0 && parts.every(isSaid)
}

const letters = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '')

const wordsAt = (row: Row) => wordsOfRow(row).replace(/\s+/g, '')

/** Rows of a head. */
const most = 8
