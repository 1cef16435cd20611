import type { LineBlock } from '../../lines/line.ts'
import { readRadicals } from '../../lines/read-radicals.ts'
import { refusal } from '../../source/problems/refusal.ts'
import { empty, tooLarge } from '../../source/problems/sentences.ts'
import type { Place, Source } from '../../source/source.ts'
import { inColumns } from './columns/in-columns.ts'
import { restsOfLines } from './columns/places/rests-of-lines.ts'
import { marginOf } from './margin-of.ts'
import { type TextLine, textLines } from './text-lines.ts'
import { typed } from './typed/typed.ts'
import { withInitials } from './with-initials.ts'
import { withMarks } from './with-marks.ts'
import { withPages } from './with-pages.ts'

/** How a text was set on its pages. Everything may be left out. */
export interface TextOptions {
  /** How wide a full line is, in ems: as many Chinese characters stand on it. @default found by the lines */
  measure?: number
}

/**
 * A text that was pulled out of a PDF, or typed: lines as they stood on pages, a form feed between two pages. Nothing is
 * known of their looks; `infer` joins them to paragraphs and finds titles.
 *
 * @param text The whole text; its lines may end in any way.
 * @param options How the text was set; everything may be left out.
 * @throws {ProblemsError} Where it is too large, or holds no text.
 * @example
 * ```ts
 * import { readText } from '@cec-bulletin/import/text'
 *
 * const { blocks, places } = readText('校园简报\n2024年5月20日\n\n今天植树。\n')
 * console.log(blocks.length) // 3
 * console.log(places.map(({ line }) => line)) // [1,2,4]
 * ```
 */
export function readText(text: string, { measure }: TextOptions = {}): Source {
  if (text.length > mostCharacters) throw refusal(tooLarge, `${text.length} characters`)
  const { written, read, doubtful } = inColumns(withPages(textLines(text), text), text)
  if (written.length === 0) throw refusal(empty, '')
  const margin = marginOf(written)
  const rests = restsOfLines(read, text)
  const blocks = new Map(
    written.map((line, index) => [
      line,
      blockOf(line, { lines: written, index, text, measure, margin, isRest: rests.has(line) }),
    ]),
  )
  return {
    kind: 'text',
    text,
    places: placesOf(written, text),
    ...typed(
      withMarks(withInitials(read, text), text).flatMap((line) => blocks.get(line) ?? []),
      text,
    ),
    notes: [],
    about: {},
    pictures: [],
    problems: [],
    ...(doubtful.length > 0 && { inTurn: doubtful }),
  }
}

const mostCharacters = 12_000_000

interface Setting {
  lines: readonly TextLine[]
  index: number
  text: string
  measure: number | undefined
  margin: number
  isRest: boolean
}

/** A line with the white space in front of it; the last one has that at the end of the text as well. */
function blockOf(
  { from, length, width, indent, page, gap }: TextLine,
  { lines, index, text, measure, margin, isRest }: Setting,
): LineBlock {
  const above = lines[index - 1]
  const start = above ? above.from + above.length : 0
  const end = from + length
  const isLast = index === lines.length - 1 && end < text.length
  return {
    type: 'paragraph',
    inlines: [
      space(start, from),
      ...readRadicals({ from, length }, text),
      ...(isLast ? [space(end, text.length)] : []),
    ],
    look: {},
    line: {
      from,
      length,
      page,
      width,
      gap,
      ...(indent > margin && { indent: indent - margin }),
      ...(measure !== undefined && { measure }),
      ...(isRest && { isRest }),
    },
  }
}

const space = (from: number, end: number) =>
  ({ type: 'label', from, length: end - from, fate: 'dropped', rule: 'line-break' }) as const

/** Each line with the white space behind it; the first has that in front of it too. */
function placesOf(lines: readonly TextLine[], text: string): Place[] {
  return lines.map(({ from, page, line, column }, index) => {
    const next = lines[index + 1]?.from ?? text.length
    const start = index === 0 ? 0 : from
    const place = index === 0 && start < from ? { line: 1, column: 1 } : { line, column }
    return { from: start, length: next - start, part: '', page, ...place, offset: start }
  })
}
