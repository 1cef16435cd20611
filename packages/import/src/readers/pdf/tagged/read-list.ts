import type { PdfItem, Structure } from '../page/pdf-page.ts'
import { withoutStart } from '../rows/without-start.ts'
import { wordsOfItems, wordsOfRow } from '../rows/words-of-row.ts'
import type { ListUnit, ParagraphUnit, Unit } from '../unit.ts'
import { type Mark, markOf } from './mark-of.ts'
import { readElements } from './read-elements.ts'
import type { TaggedPage } from './tagged-page.ts'

/** A list; an item of it that stands on another page is empty. */
export function readList({ children }: Structure, page: TaggedPage): Unit[] {
  const entries = children.filter((child): child is Structure => typeof child !== 'string')
  const items = entries.filter(({ role }) => role === 'LI').map((item) => readItem(item, page))
  const others = entries.filter(({ role }) => role !== 'LI').flatMap((node) => readElements([node], page))
  const first = items.find(({ mark }) => mark !== undefined)?.mark
  if (items.every(({ units }) => units.length === 0)) return others
  const list: ListUnit = {
    type: 'list',
    ordered: first?.ordered ?? false,
    ...(first?.number !== undefined && first.number !== 1 && { start: first.number }),
    ...(first?.marker && { marker: first.marker }),
    items: items.map(({ units }) => units),
  }
  return [...others, list]
}

interface Item {
  units: Unit[]
  mark?: Mark | undefined
}

function readItem({ children }: Structure, page: TaggedPage): Item {
  const isLabel = (child: Structure | string) => typeof child !== 'string' && child.role === 'Lbl'
  const label = children.filter(isLabel).flatMap(page.itemsOf)
  const units = readElements(
    children.filter((child) => !isLabel(child)),
    page,
    { isOne: true },
  )
  const words = wordsOfItems(label)
  if (words.trim() !== '')
    return { units: withLabel(units, label), mark: markOf(words) ?? { ordered: false, end: 0 } }
  return withTypedMark(units)
}

function withLabel([first, ...rest]: readonly Unit[], label: PdfItem[]): Unit[] {
  if (first?.type !== 'paragraph') return first ? [first, ...rest] : []
  return [{ ...first, label }, ...rest]
}

/** A mark that stands in the words of the item, as LibreOffice has it. */
function withTypedMark(units: readonly Unit[]): Item {
  const [first, ...rest] = units
  if (first?.type !== 'paragraph') return { units: [...units] }
  const [row] = first.rows
  const mark = row && markOf(wordsOfRow(row.row))
  if (!mark || !row) return { units: [...units] }
  return { units: [withoutMark(first, mark.end), ...rest], mark }
}

function withoutMark(paragraph: ParagraphUnit, end: number): ParagraphUnit {
  const [first, ...rest] = paragraph.rows
  if (!first) return paragraph
  const { label, row } = withoutStart(first.row, end)
  return { ...paragraph, label, rows: [{ ...first, row }, ...rest] }
}
