import { endsSentence } from '../../../lines/joining/ends-sentence.ts'
import type { LineBlock } from '../../../lines/line.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { FootNote } from './foot-note-in.ts'
import { isNoteText } from './is-note-text.ts'
import { startsNote } from './starts-note.ts'

/** The note with this number that may stand at the foot of a column, in the midst of the text. */
export function columnNoteIn(
  page: readonly LineBlock[],
  { number, text }: { number: number; text: string },
): FootNote | undefined {
  const isAlone = (line: LineBlock) => wordsOf(line.inlines, text).trim() === `${number}`
  const start = page.findIndex(
    (line, index) =>
      index > 0 &&
      (startsNote(wordsOf(line.inlines, text), number) ||
        (isAlone(line) && isNoteText(page[index + 1], text))),
  )
  const lines = start < 0 ? [] : page.slice(start, start + mostLines)
  const end = lines.findIndex(({ inlines }) => endsSentence(wordsOf(inlines, text)))
  const [first, ...others] = lines.slice(0, end + 1)
  return first && { number, lines: [first, ...others] }
}

const mostLines = 5
