import { dateOf } from '../../../infer/words/numbers/date-of.ts'
import { numberPattern } from '../../../infer/words/patterns.ts'
import { isOfIssue } from '../../../lines/pages/is-of-issue.ts'
import { wordsOfRow } from '../rows/words-of-row.ts'
import type { AsideUnit, Unit } from '../unit.ts'

/**
 * A running header may be the only place where the title of a section stands: on the first page that has it, it begins
 * the section. What all pages have is the name of the series, and what counts or dates them is no title.
 */
export function sectionHeaders(units: readonly Unit[]): Unit[] {
  const titles = new Set(titlesOf(units))
  if (titles.size === 0) return [...units]
  const first = units.findIndex((unit) => unit.type === 'aside' && titles.has(unit))
  const end = Math.max(first, endOfMasthead(units))
  return units.flatMap((unit, index): Unit[] => {
    const isTitle = unit.type === 'aside' && titles.has(unit)
    const own = isTitle && index !== first ? [headingOf(unit)] : isTitle ? [] : [unit]
    const moved = units[first]
    return index === end && moved?.type === 'aside' ? [...own, headingOf(moved)] : own
  })
}

function headingOf({ row }: AsideUnit): Unit {
  const items = row.items.map((item) => ({ ...item, isArtifact: false }))
  const column = { left: row.left, right: row.right }
  return { type: 'paragraph', role: 'heading', level: 1, rows: [{ row: { ...row, items }, column }] }
}

/** The last line at the head of the document that has its number or its date; or else its largest. */
function endOfMasthead(units: readonly Unit[]): number {
  const head = units.slice(0, mostLines).map((unit) => (unit.type === 'paragraph' ? unit.rows : []))
  const words = head.map((rows) => rows.map(({ row }) => wordsOfRow(row)).join(''))
  const dated = words.findLastIndex(
    (line) =>
      line.length <= 80 &&
      (numberPattern.test(line) || dateOf(line) !== undefined) &&
      !/[。！？]/u.test(line),
  )
  if (dated >= 0) return dated
  const sizes = head.map((rows) => rows[0]?.row.size ?? 0)
  return sizes.indexOf(Math.max(...sizes))
}

const mostLines = 10

function titlesOf(units: readonly Unit[]): AsideUnit[] {
  const headers = units.filter((unit): unit is AsideUnit => unit.type === 'aside' && unit.kind === 'header')
  const pages = new Set(headers.map(({ row }) => row.page)).size
  const runs = new Map<string, AsideUnit[]>()
  for (const header of headers) {
    const key = keyOf(wordsOfRow(header.row))
    if (key.length > 1 && !isOfIssue(wordsOfRow(header.row)))
      runs.set(key, [...(runs.get(key) ?? []), header])
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
  return run.length * 2 > last - first && run.length * 3 < pages * 2
}
