import { boxName } from '../../../infer/words/names/box-name.ts'
import { isLarger } from '../rows/is-larger.ts'
import { rowsIn } from '../rows-in.ts'
import type { Unit } from '../unit.ts'
import type { Held } from './held-by.ts'
import { wordsOfUnit } from './words-of-unit.ts'

interface Around {
  units: readonly Unit[]
  /** In which most of the text is set, in points. */
  usual: number
}

/**
 * The boxes that stand beside text: neither what is above all text, nor the cards in which a document sets its articles, of
 * which one stands directly behind another, or which have much of its text. A title that looks as others do outside of
 * boxes is one of those, unless it is a name that boxes have.
 */
export function besideText(notes: readonly Held[], { units, usual }: Around): Held[] {
  const first = units.findIndex(
    (unit) => unit.type === 'paragraph' && /[。！？.!?]$/u.test(wordsOfUnit(unit)),
  )
  const [starts, ends] = [new Set(notes.map(({ start }) => start)), new Set(notes.map(({ end }) => end))]
  const held = new Set<Unit>(notes.flatMap((note) => note.units))
  const looks = units.flatMap((unit) => (held.has(unit) ? [] : (lookOf(unit, usual) ?? [])))
  const titles = [...new Map(looks.map((look) => [Object.values(look).join(' '), look])).values()]
  const found = notes.filter((note) => {
    const isCard = ends.has(note.start) || starts.has(note.end)
    return note.start > first && !isCard && !isTitled(note, { titles, usual })
  })
  const characters = charactersIn(found.flatMap((note) => note.units))
  return characters <= charactersIn(units) * most ? found : []
}

/** Of the characters of the document. */
const most = 1 / 3

interface TitleLook {
  size: number
  bold: boolean
  sans: boolean
}

/** Whether the title of a box looks as others do, whatever it is called. */
function isTitled(
  { units: [title] }: Held,
  { titles, usual }: { titles: readonly TitleLook[]; usual: number },
): boolean {
  if (boxName.test(wordsOfUnit(title))) return false
  const look = lookOf(title, usual)
  return (
    look !== undefined &&
    titles.some(
      ({ size, bold, sans }) =>
        bold === look.bold && sans === look.sans && Math.abs(size - look.size) < alike,
    )
  )
}

/** In points. */
const alike = 0.6

/** How a short line that stands out looks; `undefined` of all others, and of what stands in a list of contents or names it. */
function lookOf(unit: Unit, usual: number): TitleLook | undefined {
  const isTitle = unit.type === 'paragraph' && (unit.role === undefined || unit.role === 'heading')
  const [row, ...others] = isTitle ? rowsIn(unit) : []
  if (!row || others.length > 1 || !(row.bold || isLarger(row, usual))) return undefined
  return /[。；;，,、：:]$/u.test(wordsOfUnit(unit))
    ? undefined
    : { size: row.size, bold: row.bold, sans: row.items.every(({ sans }) => sans === true) }
}

const charactersIn = (units: readonly Unit[]) =>
  units.reduce((sum, unit) => sum + wordsOfUnit(unit).length, 0)
