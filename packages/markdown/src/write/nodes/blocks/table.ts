import type { Table, TableRow } from '@cec-bulletin/schema'
import type { Place } from '../../place.ts'
import { inlines } from '../inlines.ts'

export function writeTable({ align, children }: Table, place: Place): string {
  const [head, ...body] = children.map((line) => row(line, place))
  const columns = children[0]!.children.map((_, index) => delimiters[align?.[index] ?? 'none'])
  return [head, `| ${columns.join(' | ')} |`, ...body].join(`\n${place.indent}`)
}

function row({ children }: TableRow, place: Place): string {
  return `| ${children.map((cell) => inlines(cell.children, place, inCell)).join(' | ')} |`
}

// To a reader without tables, all cells are one paragraph.
const inCell = { inCell: true, isPart: true }

const delimiters = { none: '---', left: ':--', center: ':-:', right: '--:' }
