import type { Hint, Source } from '@cec-bulletin/import'
import type { Message } from '@cec-bulletin/schema'
import { hintWords } from '../../say/import/hints.ts'

/** Where in the document a hint's words stand, and what else it is about; `undefined` of a hint that is about the whole of it. */
export function placeOfHint({ at, also = [], text }: Hint, source: Source): Message | undefined {
  if (text === '') return undefined
  // Of a PDF only the page is known, on which several may stand.
  const found = new Map(
    [at, ...also].flatMap((one) => placeAt(one, source) ?? []).map((one) => [one.en, one]),
  )
  if (found.size === 0) return undefined
  const told = [...found.values()].slice(0, most)
  const rest = found.size - told.length
  const all = rest > 0 ? [...told, hintWords.place.more(rest)] : told
  return { en: all.map(({ en }) => en).join('; '), zh: all.map(({ zh }) => zh).join('；') }
}

/** Nobody reads more places in one line. */
const most = 12

function placeAt(at: number, { places }: Source): Message | undefined {
  const place = places.find(({ from, length }) => at >= from && at < from + length)
  if (!place) return undefined
  const { page, paragraph, line, part } = place
  const isBeside = part !== '' && !/(?:^|\/)document\.xml$/.test(part)
  const words = [
    // Notes, headers and comments of a Word file count paragraphs of their own.
    ...(isBeside ? [hintWords.place.part(part)] : []),
    ...(page === undefined ? [] : [hintWords.place.page(page)]),
    ...(paragraph === undefined ? [] : [hintWords.place.paragraph(paragraph)]),
    ...(line === undefined ? [] : [hintWords.place.line(line)]),
  ]
  if (words.length === 0) return undefined
  return { en: words.map(({ en }) => en).join(', '), zh: words.map(({ zh }) => zh).join('，') }
}
