import { glue } from '../../../lines/joining/glue.ts'
import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import type { Aside, Place, SourceNote } from '../../../source/source.ts'
import { type Collector, createCollector } from '../../collector.ts'
import { isBold } from '../rows/is-bold.ts'
import type { Row } from '../rows/row.ts'
import type { ImageUnit, ParagraphUnit, Unit } from '../unit.ts'
import { inlinesOf } from './inlines-of.ts'
import { lookOf } from './look-of.ts'
import { mergeInlines } from './merge-inlines.ts'
import { breakOf, putItem, putRow, type Writing, type Written } from './put-row.ts'

/** The characters of all units in their order, and the blocks that they make. */
export function writeUnits(units: readonly Unit[]): {
  text: string
  places: Place[]
  blocks: SourceBlock[]
  notes: SourceNote[]
  asides: Aside[]
} {
  const collector = createCollector()
  const put: Put = { collector, notes: [], asides: [] }
  const waiting = units.flatMap((unit) => putUnit(unit, put))
  const { text, places } = collector.finish()
  // Which character a radical is, and whether a space is one, is seen when all characters are there.
  const notes = put.notes.map(({ identifier, block }) => ({ identifier, blocks: [block(text)] }))
  return { text, places, blocks: waiting.map((block) => block(text)), notes, asides: put.asides }
}

/** A block as soon as the text of the source is known. */
type Waiting = (text: string) => SourceBlock

interface Put {
  collector: Collector
  notes: { identifier: string; block: Waiting }[]
  asides: Aside[]
}

function putUnit(unit: Unit, put: Put): Waiting[] {
  switch (unit.type) {
    case 'paragraph':
      return [putParagraph(unit, put)]
    case 'list': {
      const { items: units, ...list } = unit
      const items = units.map((item) => item.flatMap((one) => putUnit(one, put)))
      return [(text) => ({ ...list, items: items.map((item) => item.map((block) => block(text))) })]
    }
    case 'quote': {
      const { units: held, ...quote } = unit
      const inside = held.flatMap((one) => putUnit(one, put))
      return [(text) => ({ ...quote, blocks: inside.map((block) => block(text)) })]
    }
    case 'table': {
      const cells = unit.rows.map((row) => row.map((lines) => putLines(lines, put)))
      return [
        (text) => ({
          type: 'table',
          rows: cells.map((row) => row.map((lines) => joinLines(lines, { text }))),
        }),
      ]
    }
    case 'image':
      return [putImage(unit, put)]
    case 'note': {
      const { identifier, rows, label } = unit
      put.notes.push({ identifier, block: putParagraph({ type: 'paragraph', rows, label }, put) })
      return []
    }
    case 'aside': {
      const { written } = putRow(unit.row, put)
      const addresses = written.runs.flatMap(({ link }) => (link && !link.again ? [link.url] : []))
      for (const { from, length } of [...written.break, ...addresses, ...written.runs])
        put.asides.push({ from, length, kind: unit.kind })
      return []
    }
  }
}

function putImage({ page, path, alt }: ImageUnit, { collector }: Put): Waiting {
  const url = collector.put(path, { part: '', page })
  const words = alt === undefined ? {} : { alt: collector.put(alt, { part: '', page }) }
  return () => ({ type: 'image', url, ...words })
}

function putParagraph({ rows, role, level, label, box }: ParagraphUnit, put: Put): Waiting {
  const page = rows[0]?.row.page ?? 1
  const mark = (label ?? []).map((item) => putItem(item, { page, collector: put.collector }))
  const lines = putLines(
    rows.map(({ row }) => row),
    put,
  )
  const look = lookOf(rows)
  const isTitle = role === 'heading' || role === 'title'
  return (text): SourceParagraph => ({
    type: 'paragraph',
    inlines: [
      ...mark.map((range) => ({ type: 'label' as const, ...range, fate: 'mark' as const, rule: 'list' })),
      ...joinLines(lines, { text, isTitle, isBroken: (index) => rows[index]?.isBroken === true }),
    ],
    ...(role !== undefined && { role }),
    ...(level !== undefined && { level }),
    ...(box !== undefined && { box }),
    ...(rows[0]?.row.hasDot && { numbering: { list: 'dots', depth: 0, ordered: false } }),
    look,
  })
}

function putLines(rows: readonly Row[], { collector }: Put): Written[] {
  let link: Writing['link']
  return rows.map((row) => {
    const done = putRow(row, { collector, link })
    link = done.link
    return done.written
  })
}

interface Joining {
  text: string
  /** A title is bold by itself: what is bold in it is no emphasis. */
  isTitle?: boolean
  isBroken?: (index: number) => boolean
}

function joinLines(lines: readonly Written[], { text, isTitle, isBroken }: Joining): SourceInline[] {
  const items = lines
    .flatMap(({ runs }) => runs.map(({ item }) => item))
    .filter(({ text: words, note }) => words.trim() !== '' && note === undefined)
  const looking = {
    text,
    bold: isTitle === true || isBold(items),
    italic: items.every(({ italic }) => italic),
  }
  const parts: SourceInline[][][] = []
  for (const [index, line] of lines.entries()) {
    const words = [...breakOf(line), ...inlinesOf(line.runs, looking)]
    const part = parts.at(-1)
    if (part === undefined) parts.push([words])
    else if (isBroken?.(index)) parts.push([broken(words)])
    else part.push(words)
  }
  return mergeInlines(parts.flatMap((part) => glue(part, text)))
}

/** The end of a line that the author made. */
function broken([first, ...rest]: readonly SourceInline[]): SourceInline[] {
  if (first?.type !== 'label') return first ? [first, ...rest] : []
  return [{ type: 'break', from: first.from, length: first.length }, ...rest]
}
