import { goesOn } from '../layout/course/goes-on.ts'
import type { AsideUnit, ListUnit, NoteUnit, ParagraphUnit, TableUnit, Unit } from '../unit.ts'

interface PageUnits {
  header: AsideUnit[]
  units: Unit[]
  footer: (NoteUnit | AsideUnit)[]
}

/** The units of all pages; a paragraph, a list or a table that goes on over the end of a page is one. */
export function joinPages(pages: readonly PageUnits[]): Unit[] {
  const found: Unit[] = []
  /** What was met since the last unit, and is none of the text. */
  let asides: (NoteUnit | AsideUnit)[] = []
  for (const { header, units, footer } of pages) {
    asides.push(...header)
    const [first, ...rest] = units
    const last = found.at(-1)
    const one = last && first && asOne(last, first)
    if (one) found[found.length - 1] = one
    const before = asides
    asides = []
    found.push(...before, ...(one ? rest : units))
    if (units.length === 0) {
      // Nothing but what is at the edges: the page before may still go on.
      found.splice(found.length - before.length, before.length)
      asides = [...before]
    }
    asides.push(...footer)
  }
  return [...found, ...asides].map(withoutEmpty)
}

function asOne(above: Unit, below: Unit): Unit | undefined {
  if (above.type === 'paragraph' && below.type === 'paragraph') return oneParagraph(above, below)
  if (above.type === 'list' && below.type === 'list') return oneList(above, below)
  if (above.type === 'table' && below.type === 'table') return oneTable(above, below)
  if (above.type === 'quote' && below.type === 'quote') {
    return { ...above, units: [...above.units, ...below.units] }
  }
  return undefined
}

function oneParagraph(above: ParagraphUnit, below: ParagraphUnit): ParagraphUnit | undefined {
  const [next] = below.rows
  if (above.role !== below.role || above.level !== below.level || !next || below.label) return undefined
  const rows = above.rows
  const size = next.row.size
  return goesOn(next, { rows, pitch: size * 2, indent: 2 })
    ? { ...above, rows: [...rows, ...below.rows] }
    : undefined
}

/** Each page has all items of the list, those of other pages empty; or, of other programs, only its own. */
function oneList(above: ListUnit, below: ListUnit): ListUnit | undefined {
  if (above.ordered !== below.ordered) return undefined
  if (above.items.length === below.items.length && above.items.some((item) => item.length === 0)) {
    const items = above.items.map((item, index) => oneItem(item, below.items[index] ?? []))
    return { ...above, items }
  }
  if (above.marker !== below.marker) return undefined
  const [first = [], ...rest] = below.items
  const [start] = first
  const last = above.items.at(-1)
  const isCut =
    start?.type === 'paragraph' &&
    !start.label &&
    last?.some((unit) => unit.type === 'paragraph' && unit.label)
  if (isCut && last) return { ...above, items: [...above.items.slice(0, -1), oneItem(last, first), ...rest] }
  return { ...above, items: [...above.items, ...below.items] }
}

/** The parts of an item are of one paragraph, where they are paragraphs. */
function oneItem(above: readonly Unit[], below: readonly Unit[]): Unit[] {
  const [last, first] = [above.at(-1), below[0]]
  if (last?.type !== 'paragraph' || first?.type !== 'paragraph') return [...above, ...below]
  return [...above.slice(0, -1), { ...last, rows: [...last.rows, ...first.rows] }, ...below.slice(1)]
}

function oneTable(above: TableUnit, below: TableUnit): TableUnit | undefined {
  if (above.rows[0]?.length !== below.rows[0]?.length) return undefined
  if (above.rows.length !== below.rows.length || !above.rows.some(isEmpty))
    return { ...above, rows: [...above.rows, ...below.rows] }
  const rows = above.rows.map((row, index) =>
    row.map((cell, at) => [...cell, ...(below.rows[index]?.[at] ?? [])]),
  )
  return { ...above, rows }
}

const isEmpty = (row: readonly (readonly unknown[])[]) => row.every((cell) => cell.length === 0)

function withoutEmpty(unit: Unit): Unit {
  if (unit.type === 'list') {
    const items = unit.items.filter((item) => item.length > 0).map((item) => item.map(withoutEmpty))
    return { ...unit, items }
  }
  if (unit.type === 'quote') return { ...unit, units: unit.units.map(withoutEmpty) }
  return unit.type === 'table' ? { ...unit, rows: unit.rows.filter((row) => !isEmpty(row)) } : unit
}
