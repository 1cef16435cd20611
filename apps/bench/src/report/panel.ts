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
  const longest = Math.max(...rows.map(({ ratio }) => ratio ?? 1))
  const room = width - names - figures
  const lines = rows.map((row, index) => {
    const bar = row.ratio === undefined ? '' : `\n${barOf(row, { index, room, longest })}`
    const y = (index + 2) * line - 6
    const figure = row.ratio === undefined ? 'disqualified' : times(row.ratio)
    const end = row.ratio === undefined ? names : names + lengthOf(row.ratio, { room, longest }) + 6
    return `<text class="${row.role}" x="${names - 8}" y="${y}" text-anchor="end">${xml(row.name)}</text>${bar}
<text class="${row.role}" x="${round(end)}" y="${y}">${figure}</text>`
  })
  return {
    svg: [`<text class="title" x="0" y="14">${xml(title)}</text>`, ...lines].join('\n'),
    height: (rows.length + 1) * line,
  }
}

interface Scale {
  room: number
  longest: number
}

function barOf({ role, ratio = 1 }: Row, { index, ...scale }: Scale & { index: number }): string {
  const y = (index + 1) * line + 3
  return `<rect class="${role}" x="${names}" y="${y}" width="${round(lengthOf(ratio, scale))}" height="12" rx="2"/>`
}

/** Half the floor is where bars begin, so that the floor itself has one. */
function lengthOf(ratio: number, { room, longest }: Scale): number {
  const begin = 0.5
  return Math.max(2, (Math.log(ratio / begin) / Math.log(Math.max(longest, 2) / begin)) * room)
}

const round = (value: number) => Math.round(value * 10) / 10
