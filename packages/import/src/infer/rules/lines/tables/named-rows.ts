import type { LineBlock } from '../../../../lines/line.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { monthNames } from '../../../words/numbers/english-date.ts'
import type { Gap } from './count-cells.ts'
import type { Lines } from './measure-line.ts'

/** A row, and the white space between its cells. */
export interface NamedRow {
  line: LineBlock
  gaps: Gap[]
}

/**
 * The rows of a table in English of which a tool left single spaces between the cells: below the names of columns, each of
 * which begins with a capital letter, every number, time or date of a row is a cell, and so are the words between them.
 */
export function namedRows(lines: Lines, { index, text }: { index: number; text: string }): NamedRow[] {
  const header = rowAt(lines, { index, text, gapsOf: gapsOfNames })
  const columns = (header?.gaps.length ?? 0) + 1
  if (!header || columns < leastColumns) return []
  const rows = [header]
  for (let at = index + 1; at < lines.length; at++) {
    const row = rowAt(lines, { index: at, text, gapsOf: gapsOfRow })
    if (row?.gaps.length !== columns - 1) break
    rows.push(row)
  }
  return rows.length >= leastRows ? rows : []
}

const leastColumns = 3

const leastRows = 3

function rowAt(
  lines: Lines,
  { index, text, gapsOf }: { index: number; text: string; gapsOf: (words: string) => Gap[] },
): NamedRow | undefined {
  const line = lines[index]?.line
  if (!line || line.line.length > longest) return undefined
  const words = wordsOf(line.inlines, text)
  return { line, gaps: gapsOf(words) }
}

/** In characters. */
const longest = 100

/** `Date First tram Last tram`: in front of each capital letter. */
const gapsOfNames = (words: string): Gap[] =>
  /^\p{Lu}[\p{L}\s’'/()-]+$/u.test(words) ? [...words.matchAll(/(?<=\S) (?=\p{Lu})/gu)].map(asGap) : []

/** Beside each number, time and date. */
function gapsOfRow(words: string): Gap[] {
  if (/[;。；]|[.!?]$/u.test(words)) return []
  const values = [...words.matchAll(value)].filter(({ 0: { length } }) => length > 0)
  return [...words.matchAll(/ /gu)]
    .map(asGap)
    .filter(
      ({ index }) =>
        values.every(({ index: start, 0: { length } }) => index <= start || index >= start + length) &&
        values.some(({ index: start, 0: { length } }) => index === start - 1 || index === start + length),
    )
}

const asGap = ({ index }: { index: number }): Gap => ({ index, length: 1 })

const day = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\s)?`

const value = new RegExp(
  String.raw`(?<!\S)(?:${day}\d{1,2}(?:st|nd|rd|th)?\s(?:${monthNames})[a-z]*\.?(?:\s\d{4})?|(?:${monthNames})[a-z]*\.?\s\d{1,2}(?:,\s\d{4})?|[-+–−±]?[£$€¥]?\d[\d.,:–-]*(?:%|[ap]m)?)(?!\S)`,
  'gu',
)
