import type { Slip } from '@cec-bulletin/schema/warnings'
import type { SourceLine } from '../../source-line.ts'
import type { LineSuspicion } from '../../suspicion.ts'

/** Rows of pipes are a table only with a second row `| --- |` of as many cells. */
export const typedTable: LineSuspicion = {
  code: 'typed-table',
  slipsIn,
  explain: () => ({
    en: 'Lines with `|` look like a table, but are text. A table stands behind an empty line, and its second line is `| --- | --- |`, with as many cells as the first.',
    zh: '含“|”的几行像是表格，却没有成为表格。表格前须空一行，第二行写“| --- | --- |”，格数与第一行相同。',
  }),
}

function slipsIn({ kind, text }: SourceLine): Slip[] {
  if (kind !== 'paragraph' || !text.includes('|')) return []
  const lines = text.split('\n')
  const rows = lines.filter((line) => /^ *\|.*\|/.test(line) || delimiter.test(line))
  const [first] = rows
  if (first === undefined || (rows.length < 2 && !delimiter.test(first))) return []
  const start = text.indexOf(first)
  const hasDelimiter = rows.some((row) => delimiter.test(row))
  const isWhole = rows.length === lines.length && !hasDelimiter
  const cells = first.replace(/^ *\||\| *$/g, '').split('|').length
  const fix = isWhole ? `${first}\n|${' --- |'.repeat(cells)}` : undefined
  return [{ start, end: start + first.length, ...(fix !== undefined && { fix }) }]
}

const delimiter = /^ *\|? *:?-{2,}:? *(?:\| *:?-{2,}:? *)+\|? *$/
