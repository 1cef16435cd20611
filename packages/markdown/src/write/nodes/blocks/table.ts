import type { Table, TableRow } from '@cec-bulletin/schema/model'
import { blankLine, type Place } from '../../place.ts'
import type { BlockOptions } from '../block-options.ts'
import { writeInlines } from '../inlines.ts'

/** A row a line, and `表：text` below an empty one. */
export function writeTable({ align, children, caption }: Table, { place }: BlockOptions): string {
  const [head, ...body] = children.map((row) => writeRow(row, place))
  const columns = children[0]?.children.map((_, index) => delimiters[align?.[index] ?? 'none']) ?? []
  const rows = [head, `| ${columns.join(' | ')} |`, ...body].join(`\n${place.indent}`)
  if (!caption) return rows
  const { table: lead } = place.labels
  return rows + blankLine(place) + writeInlines(caption, { place, isParagraph: true, lead })
}

function writeRow({ children }: TableRow, place: Place): string {
  // To a reader without tables, all cells are one paragraph.
  const cells = children.map((cell) => writeInlines(cell.children, { place, inCell: true, isPart: true }))
  return `| ${cells.join(' | ')} |`
}

const delimiters = { none: '---', left: ':--', center: ':-:', right: '--:' }
