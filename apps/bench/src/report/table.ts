import type { Row, SuiteResult } from '../suite.ts'
import { amount, times } from './figures.ts'

/** A suite's rows as aligned text for a terminal, those of ours marked with `>`. */
export function table({ title, unit, rows }: SuiteResult): string {
  const cells = rows.map((row) => cellsOf(row))
  const lines = aligned([['', unit, 'ratio', '100×', 'growth', ''], ...cells])
  return [title, ...lines.map((line) => `  ${line}`)].join('\n')
}

function cellsOf(row: Row): string[] {
  const name = `${row.role === 'ours' ? '> ' : '  '}${row.name}`
  if (row.disqualified !== undefined) return [name, '', '', '', '', `DISQUALIFIED: ${row.disqualified}`]
  const { value, ratio, large, growth, note } = row
  return [
    name,
    value === undefined ? '' : amount(value),
    ratio === undefined ? '' : times(ratio),
    large === undefined ? '' : amount(large),
    growth === undefined ? '' : times(growth),
    [row.role === 'floor' ? 'floor' : '', note ?? ''].filter((words) => words !== '').join('; '),
  ]
}

function aligned(rows: string[][]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length)
    })
  }
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 0 || column === row.length - 1 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
}
