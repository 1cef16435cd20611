import { breaksSentence, endsSentence } from '../../../../lines/joining/ends-sentence.ts'
import { startsBlock } from '../../../../lines/joining/starts-block.ts'
import { widthOf } from '../../../../lines/width-of.ts'
import { isSameColumn } from '../../layout/course/is-same-column.ts'
import { isLarger } from '../../rows/is-larger.ts'
import type { ParagraphUnit, Unit } from '../../unit.ts'
import { wordsOfUnit } from '../words-of-unit.ts'
import { isQuotable } from './is-quotable.ts'
import { saysWhose } from './says-whose.ts'

/** Units that are one sentence or more in larger letters than text. */
export interface Sentences {
  units: ParagraphUnit[]
  /** Where among all units the first of them stands. */
  start: number
  /** Who says so, below them. */
  whose: Unit[]
}

/**
 * Sentences that are set over several lines in larger letters than text. No title ends so, whatever it looks like: its lines
 * would each be one. What asks or calls out may be a title, and is none where it breaks off in a clause and no title looks so.
 */
export function inLargeLetters(units: readonly Unit[], usual: number): Sentences[] {
  const runs = runsOf(units, usual)
  const found = runs.filter(({ units: own }) => isSentence(own))
  const sentences = new Set(found)
  const looks = new Set(runs.flatMap((run) => (sentences.has(run) ? [] : run.units.map(lookOf))))
  return found.filter(
    ({ units: own }) => statement.test(wordsIn(own)) || !own.some((one) => looks.has(lookOf(one))),
  )
}

/** Paragraphs in larger letters that stand together and look alike, each of which may go on with the one above. */
function runsOf(units: readonly Unit[], usual: number): Sentences[] {
  const found: Sentences[] = []
  units.forEach((unit, index) => {
    const last = found.at(-1)
    const above = units[index - 1]
    if (!isLarge(unit, usual)) {
      if (last && above === last.units.at(-1) && saysWhose(unit)) last.whose.push(unit)
    } else if (last && above === last.units.at(-1) && goesOn(unit, last.units)) last.units.push(unit)
    else found.push({ units: [unit], start: index, whose: [] })
  })
  return found
}

function isLarge(unit: Unit, usual: number): unit is ParagraphUnit {
  if (unit.type !== 'paragraph' || unit.role !== undefined) return false
  return unit.rows.every(({ row }) => isLarger(row, usual)) && !startsBlock(wordsOfUnit(unit))
}

function goesOn(unit: ParagraphUnit, run: readonly ParagraphUnit[]): boolean {
  const last = run.at(-1)
  const [above, next] = [last?.rows.at(-1), unit.rows[0]]
  if (!last || !above || !next || lookOf(unit) !== lookOf(last)) return false
  const [words, after] = [wordsOfUnit(last), wordsOfUnit(unit)]
  if (!isSameColumn(above, next)) return false
  if (next.row.base - above.row.base > next.row.size * closest) return false
  return breaksSentence(words) || endsSentence(words) || widthOf(words) > widthOf(after) * asWide
}

/** In ems: how far lines in larger letters are apart at most. */
const closest = 2

/** A line that goes on is about as wide as the next one at least. */
const asWide = 0.75

function isSentence(units: readonly ParagraphUnit[]): boolean {
  const words = wordsIn(units)
  if (units.flatMap(({ rows }) => rows).length < 2 || !isQuotable(words)) return false
  return statement.test(words) || (clauses.test(words) && !isBold(units))
}

const wordsIn = (units: readonly Unit[]): string => units.map(wordsOfUnit).join('')

const isBold = (units: readonly ParagraphUnit[]) =>
  units.every(({ rows }) => rows.every(({ row }) => row.bold))

/** As a sentence ends, also within quotes, that neither asks nor calls out; an abbreviation may end a title. */
const statement = /。[”"’」』）)]*$/u

const clauses = /[，；。,;]\s*[^\s”"’」』）)]|[.][”"’)]*$/u

function lookOf({ rows: [first] }: ParagraphUnit): string {
  if (!first) return ''
  const { size, bold, items } = first.row
  return [
    Math.round(size * 2),
    bold,
    items.every(({ sans, text }) => sans === true || text.trim() === ''),
  ].join(' ')
}
