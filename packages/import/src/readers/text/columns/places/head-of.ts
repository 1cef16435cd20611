import { saysWhen } from '../../../../infer/words/fields/says-when.ts'
import { patterns } from '../../../../infer/words/patterns.ts'
import { long, type Row, standsAt } from './row.ts'

/** How many rows at the top stand over all columns: short lines above a blank one. */
export function headOf(rows: readonly Row[]): number {
  const end = rows.findIndex(({ line }, index) => index > 0 && line.gap > 0)
  const head = rows.slice(0, Math.max(end, 0))
  const isShort = ({ stretches }: Row) => stretches.every(({ width }) => width < widestOfHeader)
  return head.length === 1 || (head.length <= mostOfHeader && head.every(isShort)) ? head.length : 0
}

/** How many rows on the first page are a masthead: down to the number and the date of the issue, which may stand at the right. */
export function mastheadOf(rows: readonly Row[], gutter: number): number {
  if (rows[0]?.line.page !== 1) return 0
  const isWhen = (words: string) => saysWhen(words) && !patterns.dash.test(words)
  const saysWhenAt = ({ words, stretches }: Row) =>
    stretches.some(({ from, to, width }) => width < widestOfHeader && isWhen(words.slice(from, to)))
  const isText = (row: Row) =>
    row.stretches.filter(({ width }) => width >= long).length > 1 && !saysWhenAt(row)
  const text = rows.findIndex(isText)
  const top = rows.slice(0, Math.min(text < 0 ? rows.length : text, mostOfMasthead))
  let end = top.findLastIndex(saysWhenAt)
  if (end < 0) return 0
  const isAtRight = (row: Row | undefined) =>
    row?.line.gap === 0 && row.stretches.every((one) => standsAt(one, gutter))
  while (isAtRight(rows[end + 1])) end++
  return end + 1
}

const mostOfHeader = 3

const mostOfMasthead = 8

/** In ems. */
const widestOfHeader = 14
