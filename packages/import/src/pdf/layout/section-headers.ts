import { wordsOfRow } from '../rows/words-of-row.ts'
import type { AsideUnit, Unit } from '../unit.ts'

/**
 * A running header may be the only place where the title of a section stands: on the first page that has it, it begins
 * the section. What all pages have is the name of the series.
 */
export function sectionHeaders(units: readonly Unit[]): Unit[] {
  const titles = new Set(titlesOf(units))
  return units.map((unit): Unit => {
    if (unit.type !== 'aside' || !titles.has(unit)) return unit
    const { row } = unit
    const column = { left: row.left, right: row.right }
    return { type: 'paragraph', role: 'heading', level: 1, rows: [{ row, column }] }
  })
}

function titlesOf(units: readonly Unit[]): AsideUnit[] {
  const headers = units.filter((unit): unit is AsideUnit => unit.type === 'aside' && unit.kind === 'header')
  const pages = new Set(headers.map(({ row }) => row.page)).size
  const runs = new Map<string, AsideUnit[]>()
  for (const header of headers) {
    const key = keyOf(wordsOfRow(header.row))
    if (key.length > 1) runs.set(key, [...(runs.get(key) ?? []), header])
  }
  const said = new Set(
    units.flatMap((unit) =>
      unit.type === 'paragraph' ? [keyOf(unit.rows.map(({ row }) => wordsOfRow(row)).join(''))] : [],
    ),
  )
  const found = [...runs].filter(([key, run]) => !said.has(key) && isInOneRun(run, { pages }))
  // One name alone is that of the series.
  return found.length > 1 ? found.flatMap(([, run]) => run.slice(0, 1)) : []
}

/** Without white space and the number of the page. */
const keyOf = (words: string) => words.replace(/^\d+|\d+$/g, '').replace(/\s+/g, '')

/** Whether its pages follow one another, and it is not on most of them. */
function isInOneRun(run: readonly AsideUnit[], { pages }: { pages: number }): boolean {
  const [first, last] = [run[0]?.row.page ?? 0, run.at(-1)?.row.page ?? 0]
  return run.length * 2 > last - first && (run.length * 3 < pages * 2 || pages < 3)
}
