import type { SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** Rows of pipes are a table only with a second row `| --- |` of as many cells. */
export const typedTable: LineSuspicion = {
  code: 'typed-table',
  heeds: 'ends',
  slipsIn,
  explain: () => ({
    en: 'Lines with `|` look like a table, but are text. A table stands behind an empty line, its bars are half-width, and its second line is `| --- | --- |`, with as many cells as the first.',
    zh: '含“|”的几行像是表格，却没有成为表格。表格前须空一行，竖线用半角，第二行写“| --- | --- |”，格数与第一行相同。',
  }),
}

function slipsIn(line: SourceLine): MarkSlip[] {
  const { kind, text, before = '', after = '' } = line
  if (kind !== 'paragraph' || !/[|｜]|^\+-/.test(text)) return []
  const lines = text.split('\n')
  const rows = lines.filter((row) => isRow(row) || delimiter.test(row))
  const [first] = rows
  if (first === undefined) return []
  const isAlone = rows.length < 2 && (lines.length === 1 || !/^ *[|｜]/.test(first) || !delimiter.test(first))
  // Rows with empty lines between them.
  if (isAlone && (lines.length > 1 || !(isRow(before) || isRow(after)))) return []
  const start = text.startsWith(first) ? 0 : text.indexOf(`\n${first}`) + 1
  const slip = { start, end: start + first.length }
  const edit = rows.length === lines.length && !isAlone ? mended(rows) : undefined
  return [edit === undefined ? slip : { ...slip, edit: { start: 0, end: text.length, text: edit } }]
}

const isRow = (line: string) =>
  /^ *[|｜].*[|｜]|^\+(?:[-=]+\+)+$/.test(line) || /^[^｜]+｜[^｜]+｜/.test(line)

const delimiter =
  /^ *[|｜]? *:?[-—－]{2,}:? *(?:[|｜] *:?[-—－]{2,}:? *)+[|｜]? *$|^ *[|｜] *:?[-—－]{2,}:? *[|｜] *$/

/** The rows with a delimiter row of as many cells as the first, where no other has more. */
function mended(typed: string[]): string | undefined {
  const rows = typed.map((row) => row.replaceAll('｜', '|'))
  const [head = '', second = ''] = rows
  const body = rows.slice(delimiter.test(second) ? 2 : 1)
  const width = cellsOf(head)
  const isTable = body.length > 0 && width > 1 && !delimiter.test(head) && !head.startsWith('+')
  if (!isTable || body.some((row) => cellsOf(row) > width || delimiter.test(row))) return undefined
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n')
}

const cellsOf = (row: string) =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length
