import { isLatin } from '../../../../lines/joining/is-latin.ts'
import { isAddressLine } from '../../../../lines/joining/starts-block.ts'
import { isLineBlock, type LineBlock } from '../../../../lines/line.ts'
import type { SourceBlock } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { isBetweenSigns } from '../../../words/between-signs.ts'
import { fieldsIn } from '../../../words/fields/fields-in.ts'
import { isMailbox } from '../../../words/fields/mailbox.ts'
import { saysAlone } from '../../../words/fields/says-fields-alone.ts'
import { isByline } from '../../../words/names/byline.ts'
import { isOrganisation } from '../../../words/names/is-organisation.ts'
import { dateOf } from '../../../words/numbers/date-of.ts'
import { numberIn } from '../../../words/numbers/number-in.ts'
import { numberPattern, patterns } from '../../../words/patterns.ts'
import { practical } from '../../../words/practical.ts'
import { itemStart } from '../../../words/signs.ts'
import { labelBehind } from '../../imprint/fields/made-by.ts'
import { isWork } from '../../links/is-work.ts'
import { hasTypedMark, isLink, isMarkedTitle, leastTyped, titleMarks } from './marked-titles.ts'
import type { Piece } from './piece.ts'
import { isSeriesLine, isTitleLine } from './title-line.ts'

/** Says of each block what it may be, by its form and its neighbours. */
export function piecesOf(blocks: readonly SourceBlock[], text: string): Piece[] {
  const all = blocks.map((block, index): Piece => {
    if (!isLineBlock(block)) return { block, words: '', kind: 'text' }
    const words = wordsOf(block.inlines, text)
      .trim()
      .replace(/\s{4,}/gu, '   ')
    const isEdge = index < headLength || index >= blocks.length - headLength
    return { block, words, kind: kindOf(block, { words, isEdge }) }
  })
  const marks = titleMarks(all)
  const typed = all.filter(hasTypedMark)
  const firstTyped = typed.length < leastTyped ? all.length : all.findIndex(hasTypedMark)
  const imprint = imprintFrom(all)
  const bylines = bylinesOf(all)
  const lone = new Set(loneFieldsOf(all))
  return all.map((piece, index) => {
    const isField = lone.has(piece) || (index > imprint && piece.kind === 'title' && !isRuled(piece))
    if (isField) return { ...piece, kind: 'field' }
    if (isMarkedTitle(piece, marks)) return { ...piece, kind: 'title' }
    if (leadsTitle(all, index)) return { ...piece, kind: 'title' }
    if (piece.kind !== 'title' || isRuled(piece)) return piece
    // Where titles have a mark, what has none is only that of a section above one.
    const below = all[index + 1]?.kind
    const isLoose = isLink(piece) ? below !== 'text' : index > firstTyped && below !== 'title'
    if (isLoose && !hasTypedMark(piece)) return { ...piece, kind: 'text' }
    if (all[index - 1]?.kind === 'sources' && isWork(piece.words)) return { ...piece, kind: 'sources' }
    const next = all[index + 1]
    if (bylines.has(piece)) return { ...piece, kind: 'text' }
    if (isItem(piece.words)) {
      // Below an item there may be a list of its own.
      const [above, next] = [besideList(all, index, -1), besideList(all, index, 1)]
      if (next && goesOn(piece.words, next.words)) return { ...piece, kind: 'item' }
      if (above && goesOn(above.words, piece.words)) return { ...piece, kind: 'item' }
    }
    // A line above a dash and a name is a quote, and one above who took a picture its caption.
    const isQuote = next && patterns.dash.test(next.words) && !patterns.sources.test(next.words)
    if (isQuote || (next && patterns.credit.test(next.words))) return { ...piece, kind: 'text' }
    return piece
  })
}

/** The lines of the first page that say the number or the date and nothing else, where no line at the head does. */
function loneFieldsOf(all: readonly Piece[]): (Piece | undefined)[] {
  const head = all.slice(0, headLength).filter(({ kind }) => kind === 'field')
  const isOnFirst = ({ block }: Piece) => isLineBlock(block) && block.line.page === 1
  return (['number', 'date'] as const).map((role) =>
    head.some(({ words }) => fieldsIn(words).some((field) => field.role === role))
      ? undefined
      : all.find((piece) => isOnFirst(piece) && saysAlone(role, piece.words)),
  )
}

/** The lines beside titles that say whom an article is by: below its title, or at its end above the next one. */
function bylinesOf(all: readonly Piece[]): ReadonlySet<Piece> {
  const isTitle = (index: number) => all[index]?.kind === 'title' || all[index]?.kind === 'section'
  const places = all.flatMap(({ kind, words }, index) => (kind === 'title' && isByline(words) ? [index] : []))
  // Where such a line is the title of an article, others are.
  if (places.some((index) => !isTitle(index - 1) && !isTitle(index + 1))) return new Set()
  return new Set(
    places.filter((index) => isTitle(index - 1) !== isTitle(index + 1)).flatMap((index) => all[index] ?? []),
  )
}

/** From where on at the end nothing but short lines and a sentence stands below who made the issue: none of them is a title. */
function imprintFrom(all: readonly Piece[]): number {
  const end = all.slice(-headLength)
  const first = end.findIndex(
    ({ words }) =>
      patterns.publisher.test(words) || patterns.publishedBy.test(words) || patterns.editors.test(words),
  )
  const long = end.slice(first + 1).filter(({ words }) => words.length > longestOfImprint)
  // Between the editors and their address there may be a sentence for those who write.
  const isImprint = long.length < 2 && long.every(({ words }) => words.length <= longestSentence)
  return first < 0 || !isImprint ? all.length : all.length - end.length + first
}

/** In characters. */
const longestOfImprint = 80
const longestSentence = 200

/** Whether lines of marks say that a line is a title. */
const isRuled = ({ block }: Piece) => block.type === 'paragraph' && block.role === 'heading'

/** The next piece in one direction that is no item with a mark. */
function besideList(all: readonly Piece[], index: number, step: 1 | -1): Piece | undefined {
  let at = index + step
  while (all[at]?.kind === 'item' && Math.abs(at - index) < mostItems) at += step
  return all[at]
}

const mostItems = 12

/** `一年账：` above `收了什么，舍了什么`: the first line of a title breaks off behind a mark, and text stands below both. */
function leadsTitle(all: readonly Piece[], index: number): boolean {
  const [piece, next, text] = all.slice(index, index + 3)
  if (piece?.kind !== 'text' || next?.kind !== 'title' || isItem(next.words) || text?.kind !== 'text')
    return false
  return breaksTitle(piece.words) && piece.words.length >= 3 && text.words.length > next.words.length * 2
}

/** Whether a line breaks off as the first of a title may. */
export const breaksTitle = (words: string): boolean =>
  words.length <= 20 && /^[^。；;]+[：:，,]$/u.test(words)

/** So many blocks at either end may be those of a masthead or an imprint. */
const headLength = 10

function kindOf(block: LineBlock, { words, isEdge }: { words: string; isEdge: boolean }): Piece['kind'] {
  if (block.role === 'heading') return (block.level ?? 1) > 1 ? 'title' : 'section'
  if (block.role === 'quote') return 'text'
  if (block.role !== undefined) return 'field'
  if (patterns.sources.test(words)) return 'sources'
  if (isField(words) || (isEdge && isFieldAtEdge(words))) return 'field'
  if (isDecorated(words)) return 'section'
  if (itemStart.test(words)) return 'item'
  if (isEdge && isSeriesLine(words)) return 'title'
  if (practical.test(words) || spoken.test(words) || block.inlines.some(({ type }) => type === 'break'))
    return 'text'
  return isTitleLine(block, words) ? 'title' : 'text'
}

/** `◇ 学堂新闻 ◇` */
const isDecorated = (words: string) =>
  words.length <= longestDecorated && isBetweenSigns(words) && !/[。，；]/u.test(words)

/** In characters. */
const longestDecorated = 20

/** What is asked and answered is text: `问：要不要带伞？` */
const spoken = /^(?:问|答|[QA])\d{0,2}\s*[：:]\s*\S/u

const isFieldAtEdge = (words: string) =>
  isDateline(words) || labelBehind(words) !== undefined || patterns.makers.test(words)

const isField = (words: string) =>
  fields.some((pattern) => pattern.test(words)) || isAddressLine(words) || isMailbox(words)

const fields = [
  patterns.dash,
  patterns.caption,
  patterns.tableCaption,
  patterns.credit,
  patterns.publisher,
  patterns.editors,
  patterns.email,
  patterns.site,
  patterns.contents,
]

/** A number or a date at one end of a line, with little else; or both. */
function isDateline(words: string): boolean {
  const number = numberPattern.exec(words)
  const rest = number ? words.replace(number[0], '') : ''
  if (words.length <= 60 && number && dateOf(rest) !== undefined && !/[。；]/u.test(words)) return true
  const isNumber = number && (number.index === 0 || number.index + number[0].length === words.length)
  return words.length <= (isNumber && isLatin(words) ? 80 : 45) && (Boolean(isNumber) || isDate(words))
}

/** A date with little else. */
function isDate(words: string): boolean {
  const date = dateOf(words)
  if (!date) return false
  const before = words.slice(0, date.start).trim()
  if (date.end === words.length && (isOrganisation(before) || labelBehind(before) !== undefined)) return true
  if (/[会开召启举]/u.test(words)) return false
  const beside = (words.slice(0, date.start) + words.slice(date.end)).replace(/\s+/gu, '')
  // Whose the bulletin is stands in front of its date.
  return beside.length <= (date.end === words.length ? 20 : 12)
}

const number = /^[（(]?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:[）)]|[.．、])/u

const isItem = (words: string) => number.test(words)

/** Whether the number of one line is followed by that of the other, in the same writing. */
function goesOn(first: string, second: string): boolean {
  const [one, other] = [number.exec(first), number.exec(second)]
  if (!one || !other || one[0].replace(one[1] ?? '', '') !== other[0].replace(other[1] ?? '', ''))
    return false
  if (/\d/.test(one[0]) !== /\d/.test(other[0])) return false
  const [here, there] = [numberIn(one[1] ?? ''), numberIn(other[1] ?? '')]
  return here !== undefined && there === here + 1
}
