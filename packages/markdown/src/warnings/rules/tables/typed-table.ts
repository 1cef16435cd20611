import { isEscapedWithin } from '../../escapes.ts'
import type { SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'
import { areColumns, cellsOf, isDelimiter, isRow } from './table-rows.ts'

/** Rows of pipes are a table only with a second row `| --- |` of as many cells; rows of tabs never are. */
export const typedTable: LineSuspicion = {
  code: 'typed-table',
  heeds: 'ends',
  slipsIn,
  explain: () => ({
    en: 'Lines with `|` or tabs look like a table, but are text. A table follows an empty line, its cells have half-width bars between them, and its second line is `| --- | --- |`, with as many cells as the first.',
    zh: '这几行像是表格（有“|”或制表符），却没有成为表格。表格前须空一行，各格用半角竖线隔开，第二行写“| --- | --- |”，格数与第一行相同。',
  }),
}

function slipsIn(line: SourceLine): MarkSlip[] {
  const { kind, text, before = '', after = '' } = line
  if (kind !== 'paragraph' || !/[|｜\t]|^\+-|[ \u3000]{2}/.test(text)) return []
  const lines = text.split('\n')
  const rows = rowsOf(line, lines)
  const [first] = rows
  if (first === undefined) return []
  const isAlone = rows.length < 2 && (lines.length === 1 || !/^ *[|｜]/.test(first) || !isDelimiter(first))
  // Rows with empty lines between them.
  if (isAlone && (lines.length > 1 || !(isRow(before) || isRow(after)))) return []
  const start = text.startsWith(first) ? 0 : text.indexOf(`\n${first}`) + 1
  const slip = { start, end: start + first.length }
  if (!isRow(first) && isEscapedWithin(line, slip)) return []
  // A bar that is escaped parts no cells; one below might be cut off.
  const isPlain = rows.length === lines.length && !isAlone && !text.includes('\\') && !/[|｜]/.test(after)
  const edit = isPlain ? mended(rows) : undefined
  return [edit === undefined ? slip : { ...slip, edit: { start: 0, end: text.length, text: edit } }]
}

/** Lines that begin with a bar; without any, all lines where those have as many cells each. */
function rowsOf({ pieces }: SourceLine, lines: string[]): string[] {
  const rows = lines.filter((row) => isRow(row) || isDelimiter(row))
  // Line breaks say that the lines are meant as such.
  if (lines.length < 2 || rows.some(isRow) || pieces.some(({ node }) => node.type === 'break')) return rows
  // `---|---` was typed below the head of a table.
  if (rows.length === 1) return lines.filter((row) => row.includes('|'))
  if (rows.length > 0) return rows
  if (areColumns(lines)) return lines
  const [first = '', ...others] = lines
  return !/[|｜\t]/.test(first) && areColumns(others) ? others : rows
}

/** The rows with a delimiter row of as many cells as the first, where no other has more. */
function mended(typed: string[]): string | undefined {
  const rows = typed.map((row) => row.replaceAll('｜', '|'))
  const [head = '', second = ''] = rows
  // Without bars at their ends and without a line below the head, they may be lines of another kind.
  if (!isRow(head) && !isDelimiter(second)) return undefined
  const body = rows.slice(isDelimiter(second) ? 2 : 1)
  const width = cellsOf(head)
  const isTable = body.length > 0 && width > 1 && !isDelimiter(head) && !head.startsWith('+')
  if (!isTable || body.some((row) => cellsOf(row) !== width || isDelimiter(row))) return undefined
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n')
}
