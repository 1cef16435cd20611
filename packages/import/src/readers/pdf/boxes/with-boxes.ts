import { usualSize } from '../layout/usual-size.ts'
import type { PdfPage } from '../page/pdf-page.ts'
import { rowsIn } from '../rows-in.ts'
import type { Unit } from '../unit.ts'
import { besideText } from './beside-text.ts'
import { continued } from './continued.ts'
import { enclosuresOn } from './enclosures-on.ts'
import { type Height, type Held, heldBy } from './held-by.ts'
import { isNote } from './is-note.ts'
import { isTip } from './is-tip.ts'
import { inLargeLetters } from './quotes/in-large-letters.ts'
import { isPullQuote } from './quotes/is-pull-quote.ts'
import { isText } from './quotes/is-text.ts'
import { joinedLines } from './quotes/joined-lines.ts'

/** The units, with boxes beside the text said to be such, and quotes that are set off from it as quotes. */
export function withBoxes(units: readonly Unit[], pages: readonly PdfPage[]): Unit[] {
  const usual = usualSize((units.some(isRunning) ? units.filter(isRunning) : units).flatMap(rowsIn))
  const all = allHeld(units, pages)
  const taken = new Set<Unit>()
  const take = (held: readonly Held[]) =>
    held.filter(({ units: own }) => {
      if (own.some((unit) => taken.has(unit))) return false
      for (const unit of own) taken.add(unit)
      return true
    })
  const notes = besideText(take(all.filter(isNote)), { units, usual })
  const quotes = take(all.filter((held) => isPullQuote(held, { usual, above: aboveOf(units, held.start) })))
  const isOfTips = (held: Held) =>
    isTip(held, { usual, above: aboveOf(units, held.start), behind: units[held.end] })
  const tips = besideText(take(all.filter(isOfTips)), { units, usual })
  const found = new Map<Unit, readonly Unit[]>()
  notes.forEach(({ units: [title, ...others] }, index) => {
    found.set(title, [inBox(bare(title), index + 1)])
    for (const unit of others) found.set(unit, [inBox(unit, index + 1)])
  })
  for (const { units: own } of quotes) putFirst(own, [quoteOf(own)], found)
  for (const { units: own, whose, start } of inLargeLetters(units, usual)) {
    if (own.some((unit) => found.has(unit))) continue
    const quoted = [...own, ...whose]
    if (isText(aboveOf(units, start), usual)) putFirst(quoted, [quoteOf(quoted)], found)
    else putFirst(own, joinedLines(own), found)
  }
  for (const { units: own } of tips)
    for (const unit of own) found.set(unit, [{ type: 'quote', kind: 'note', units: [unit] }])
  return units.flatMap((unit) => found.get(unit) ?? [unit])
}

/** The dots of a list of contents may be more than all letters, and tables are set smaller. */
const isRunning = (unit: Unit): boolean =>
  unit.type === 'list' || (unit.type === 'paragraph' && unit.role !== 'contents')

const quoteOf = (units: readonly Unit[]): Unit => ({ type: 'quote', units: joinedLines(units) })

/** Says what stands in the place of some units. */
function putFirst(units: readonly Unit[], instead: readonly Unit[], found: Map<Unit, readonly Unit[]>): void {
  units.forEach((unit, index) => {
    found.set(unit, index === 0 ? instead : [])
  })
}

/** What each enclosure holds; one that goes on in the next column or on the next page is found before its parts. */
function allHeld(units: readonly Unit[], pages: readonly PdfPage[]): Held[] {
  const places = placesByPage(units)
  const enclosures = pages.map(enclosuresOn)
  return [...continued(enclosures), ...enclosures.flat()].flatMap(
    (enclosure) => heldBy(enclosure, { units, places }) ?? [],
  )
}

function placesByPage(units: readonly Unit[]): Map<number, Height[]> {
  const places = new Map<number, Height[]>()
  units.forEach((unit, index) => {
    for (const { page, base, size } of rowsIn(unit)) {
      const own = places.get(page)
      const last = own?.at(-1)
      if (last?.index === index) {
        last.top = Math.min(last.top, base - size)
        last.bottom = Math.max(last.bottom, base)
      } else if (own) own.push({ index, top: base - size, bottom: base })
      else places.set(page, [{ index, top: base - size, bottom: base }])
    }
  })
  return places
}

function aboveOf(units: readonly Unit[], start: number): Unit | undefined {
  let at = start - 1
  while (at > 0 && (units[at]?.type === 'aside' || units[at]?.type === 'note')) at--
  return units[at]
}

const bare = (unit: Unit): Unit => {
  if (unit.type !== 'paragraph') return unit
  const { role: _, level: __, ...paragraph } = unit
  return paragraph
}

function inBox(unit: Unit, box: number): Unit {
  if (unit.type === 'paragraph') return { ...unit, box }
  return unit.type === 'list'
    ? { ...unit, items: unit.items.map((item) => item.map((one) => inBox(one, box))) }
    : unit
}
