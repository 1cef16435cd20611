import { paragraphsWithBoxes } from '../boxes/paragraphs-with-boxes.ts'
import { noteUnit } from '../notes/note-unit.ts'
import { takeNotes } from '../notes/take-notes.ts'
import type { Dot } from '../page/drawings-of.ts'
import type { PdfPage } from '../page/pdf-page.ts'
import { withDropCaps } from '../rows/drop-caps.ts'
import { isMuchLarger } from '../rows/is-much-larger.ts'
import type { Column, Placed, Row } from '../rows/row.ts'
import { besideEachOther } from '../rows/rows-of.ts'
import { withRules } from '../rows/with-rules.ts'
import type { AsideUnit, NoteUnit, TableUnit, Unit } from '../unit.ts'
import { captionsAtHeads } from './captions-at-heads.ts'
import { columnAt, columnsOf, extentOf } from './columns/columns-of.ts'
import { furnitureOf } from './furniture-of.ts'
import { inMeasures } from './measures.ts'
import { orderRows } from './order-rows.ts'
import { joinedTables } from './tables/joined-tables.ts'
import { isContents, linesIn, tableAt } from './tables/tables-in.ts'
import { takeTables } from './tables/take-tables.ts'
import { usualSize } from './usual-size.ts'

/** What stands on the pages of a document that does not say how it is structured: by places and sizes alone. */
export function layoutPages(pages: readonly PdfPage[]): Unit[] {
  const all = pages.map((page) => ({
    number: page.number,
    height: page.height,
    rows: withRules(dotted(withDropCaps(takeTables(page)), page.dots), page.strokes),
  }))
  const furniture = furnitureOf(all)
  const usual = usualSize(all.flatMap(({ rows }) => rows))
  let count = 0
  return paragraphsIn(
    all.flatMap(({ rows }) => {
      const text = rows.filter((row) => !furniture.has(row))
      const { notes, marked } = takeNotes(text, { usual, count })
      count += notes.length
      const taken = new Set(notes.flatMap(({ parts }) => parts))
      const own = text.flatMap((row) => (taken.has(row) ? [] : [marked.get(row) ?? row]))
      const asides = (kind: 'header' | 'footer') =>
        rows
          .filter((row) => furniture.get(row) === kind)
          .map((row): AsideUnit => ({ type: 'aside', kind, row }))
      return [
        ...asides('header'),
        ...placed(own, { pages: pages.length }),
        ...notes.map(noteUnit),
        ...asides('footer'),
      ]
    }),
    pages,
  )
}

/** The rows in front of which a bullet is drawn, in the height of small letters. */
const dotted = (rows: readonly Row[], dots: readonly Dot[]): Row[] =>
  rows.map((row) => {
    const hasDot = dots.some(({ left, middle, size }) => {
      const distance = row.left - left - size
      return (
        distance > 0 &&
        distance < row.size * 1.6 &&
        size < row.size * 0.7 &&
        Math.abs(row.base - row.size * 0.35 - middle) < row.size * 0.35
      )
    })
    return hasDot ? { ...row, hasDot } : row
  })

type Found = Placed | TableUnit | AsideUnit | NoteUnit

function placed(rows: readonly Row[], { pages }: { pages: number }): Found[] {
  const ordered = orderRows(rows)
  const lines = linesIn(ordered.rows, ordered)
  const found: (Row | TableUnit)[] = []
  for (let index = 0; index < lines.length; index++) {
    const table = tableAt(lines, index)
    const line = lines[index] ?? []
    if (table && isContents(table, { above: lines[index - 1], pages })) {
      found.push(...table.rows.flatMap((cells) => one(cells.flat())))
      index += table.count - 1
    } else if (table) {
      found.push({ type: 'table', rows: table.rows, column: extentOf(table.rows.flat(2)) })
      index += table.count - 1
    } else found.push(...one(line))
  }
  const whole = found.filter((row): row is Row => !('type' in row))
  const columns: Column[] = whole.length > 0 ? columnsOf(whole) : []
  const page = extentOf(whole)
  return found.map((row) => {
    if ('type' in row) return row
    const { left, right } = row
    if (row.table) return { type: 'table', rows: row.table, column: { left, right } }
    return { row, column: columnAt(row, columns, page) }
  })
}

/** The rows of a line as one; a name in large letters and what stands small beside it are two. */
function one(line: readonly Row[]): Row[] {
  const found: Row[] = []
  for (const row of line) {
    const last = found.at(-1)
    if (last && !isMuchLarger(last, row)) found[found.length - 1] = besideEachOther(last, row)
    else found.push(row)
  }
  return found
}

const isTable = (one: Found | undefined) => one !== undefined && 'type' in one && one.type === 'table'

const isPlaced = (one: Found): one is Placed => 'row' in one && 'column' in one

/** A paragraph goes on over what stands at the edges of pages. */
function paragraphsIn(all: readonly Found[], pages: readonly PdfPage[]): Unit[] {
  const own = all.filter(isPlaced)
  const measured = inMeasures(own)
  const captions = captionsAtHeads(
    own,
    pages.flatMap(({ placements }) => placements),
  )
  const found = all.map((one, index): Found => {
    if (!isPlaced(one)) return one
    const placed = measured.get(one) ?? one
    return isTable(all[index - 1]) || captions.has(one) ? { ...placed, isBehindOther: true } : placed
  })
  const starts = new Map(
    paragraphsWithBoxes(found.filter(isPlaced), pages).map((paragraph) => [paragraph.rows[0], paragraph]),
  )
  return joinedTables(
    found.flatMap((one): Unit[] => {
      if ('type' in one) return [one]
      const paragraph = starts.get(one)
      return paragraph ? [paragraph] : []
    }),
  )
}
