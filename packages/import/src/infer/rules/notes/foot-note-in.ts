import { endsSentence } from '../../../lines/joining/ends-sentence.ts'
import type { LineBlock } from '../../../lines/line.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { isNoteText } from './is-note-text.ts'
import { startsNote } from './starts-note.ts'

export interface FootNote {
  number: number
  /** With that of its number, which may stand on a line of its own. */
  lines: [LineBlock, ...LineBlock[]]
}

/** The note with this number that may stand at the foot of a page, down to the next or to the end of the page. */
export function footNoteIn(
  page: readonly LineBlock[],
  { number, text }: { number: number; text: string },
): FootNote | undefined {
  for (let index = Math.max(1, page.length - deepest); index < page.length; index++) {
    const [above, line] = [page[index - 1], page[index]]
    if (!above || !line || !isApart(above, { below: line, page, text })) continue
    const words = wordsOf(line.inlines, text)
    const lines = startsNote(words, number)
      ? noteFrom(page, { index, number, text, isLone: false })
      : Number(words) === number && /^\d{1,2}$/.test(words.trim())
        ? noteFrom(page, { index, number, text, isLone: true })
        : noteAbove(page, { index, number, text })
    const [first, ...others] = lines
    if (first) return { number, lines: [first, ...others] }
  }
  return undefined
}

/** In lines: no more of a page are notes. */
const deepest = 12

/** What stands at the end of the text: a blank line, the end of a sentence or a short line is above it. */
function isApart(
  above: LineBlock,
  { below, page, text }: { below: LineBlock; page: readonly LineBlock[]; text: string },
): boolean {
  if ((below.line.gap ?? 0) > 0 || endsSentence(wordsOf(above.inlines, text))) return true
  const widest = page.reduce((most, { line }) => Math.max(most, line.width), 0)
  return above.line.width < widest * short
}

const short = 0.75

interface Place {
  index: number
  number: number
  text: string
}

/** The lines from here on, as far as each is the rest of the one above; nothing where others follow. */
function noteFrom(
  page: readonly LineBlock[],
  { index, number, text, isLone }: Place & { isLone: boolean },
): LineBlock[] {
  const lines = page.slice(index, index + (isLone ? 2 : 1))
  if (isLone && (lines.length < 2 || !isNoteText(lines[1], text))) return []
  for (let at = index + lines.length; at < page.length; at++) {
    const [above, line] = [page[at - 1], page[at]]
    if (!above || !line) break
    if (isNext(wordsOf(line.inlines, text), number)) return lines
    if ((line.line.gap ?? 0) > 0 || endsSentence(wordsOf(above.inlines, text))) return []
    lines.push(line)
  }
  return lines
}

const isNext = (words: string, number: number) =>
  startsNote(words, number + 1) || words.trim() === `${number + 1}`

/** A tool may write the number of a note below its words. */
function noteAbove(page: readonly LineBlock[], { index, number, text }: Place): LineBlock[] {
  const last = page.at(-1)
  if (!last || wordsOf(last.inlines, text).trim() !== `${number}`) return []
  // The only page has its number there.
  if (number === 1 && !/\f[^\s]/.test(text)) return []
  if ((page[index]?.line.gap ?? 0) === 0) return []
  const lines = page.slice(index)
  const isOne = lines.slice(1, -1).every(({ line }) => (line.gap ?? 0) === 0)
  return lines.length > 1 && lines.length <= mostLines && isOne && isNoteText(lines[0], text) ? lines : []
}

const mostLines = 5
