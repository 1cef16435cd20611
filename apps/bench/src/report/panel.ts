import type { Row, SuiteResult } from '../suite.ts'
import { times } from './figures.ts'
import { xml } from './xml.ts'

const line = 20
const names = 216
const figures = 56

export interface Panel {
  svg: string
  height: number
}

/** One suite: its title, and a bar for each row. */
export function panel({ title, rows }: SuiteResult, width: number): Panel {
  const ratios = rows.map(({ ratio }) => ratio ?? 1)
  const scale = {
    begin: Math.min(1, ...ratios) / 2,
    end: Math.max(2, ...ratios),
    room: width - names - figures,
  }
  const lines = rows.map((row, index) => {
    const bar = row.ratio === undefined ? '' : `\n${barOf(row, { index, ...scale })}`
    const y = (index + 2) * line - 6
    const figure = row.ratio === undefined ? 'disqualified' : times(row.ratio)
    const end = row.ratio === undefined ? names : names + lengthOf(row.ratio, scale) + 6
    return `<text class="${row.role}" x="${names - 8}" y="${y}" text-anchor="end">${xml(shortened(row.name))}</text>${bar}
<text class="${row.role}" x="${round(end)}" y="${y}">${figure}</text>`
  })
  return {
    svg: [`<text class="title" x="0" y="14">${xml(title)}</text>`, ...lines].join('\n'),
    height: (rows.length + 1) * line,
  }
}

/** A logarithmic scale begins below its smallest ratio, so that every bar has a length. */
interface Scale {
  begin: number
  end: number
  room: number
}

function barOf({ role, ratio = 1 }: Row, { index, ...scale }: Scale & { index: number }): string {
  const y = (index + 1) * line + 3
  return `<rect class="${role}" x="${names}" y="${y}" width="${round(lengthOf(ratio, scale))}" height="12" rx="2"/>`
}

function lengthOf(ratio: number, { begin, end, room }: Scale): number {
  return (Math.log(ratio / begin) / Math.log(end / begin)) * room
}

const shortened = (name: string) => (name.length > 32 ? `${name.slice(0, 31)}…` : name)

const round = (value: number) => Math.round(value * 10) / 10
