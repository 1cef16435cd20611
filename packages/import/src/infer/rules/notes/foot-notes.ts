import { startsWithClosing } from '../../../lines/joining/ends-sentence.ts'
import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import { byPage } from '../../../lines/pages/by-page.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { columnNoteIn } from './column-note-in.ts'
import { type FootNote, footNoteIn } from './foot-note-in.ts'
import { noteParagraph } from './note-paragraph.ts'
import { type RaisedNumber, raisedNumber } from './raised-number.ts'
import { referring } from './with-reference.ts'

/**
 * Lines at the foot of a page that begin with the number of a note, which stands once behind a word of that page, are the
 * note: a text does not say that the number is raised.
 */
export function footNotes(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, kind } = desk.source
  if (kind !== 'text') return [...blocks]
  const lines = blocks.filter(isLineBlock).filter(({ role }) => role === undefined)
  const changed = new Map<SourceBlock, LineBlock | undefined>()
  let count = 0
  let last = 0
  for (const [, page] of byPage(lines)) {
    for (let taken = 0; taken < most; taken++) {
      const rest = page.filter((line) => !changed.has(line) || changed.get(line) !== undefined)
      const numbers = taken === 0 ? [last + 1, 1] : [last + 1]
      const note = numbers.flatMap((number) => noteOf(rest, number) ?? [])[0]
      if (!note) break
      count++
      last = note.number
      take(note, `foot-${count}`)
    }
  }
  return blocks.flatMap((block) => (changed.has(block) ? (changed.get(block) ?? []) : [block]))

  function noteOf(page: readonly LineBlock[], number: number): Referred | undefined {
    const foot = footNoteIn(page, { number, text })
    const note = foot ?? columnNoteIn(page, { number, text })
    if (!note) return undefined
    const above = page.slice(0, page.indexOf(note.lines[0]))
    const now = above.map((line) => changed.get(line) ?? line)
    const place = raisedNumber(now, { number, text })
    // In the midst of the text a number is more often one of its words.
    return place && (foot || isBehindMark(now[place.index], place.at, text))
      ? { ...note, above, ...place }
      : undefined
  }

  function take(note: Referred, identifier: string): void {
    const { above, index, at, mark, lines: parts } = note
    const [line, below] = [above[index], above[index + 1]]
    if (!line) return
    const now = changed.get(line) ?? line
    const inlines = referring(now.inlines, at, { mark, identifier, text })
    changed.set(line, { ...now, inlines })
    if (
      below &&
      isCutOff(wordsOf(now.inlines, text), { end: at + mark.length, below: wordsOf(below.inlines, text) })
    )
      changed.set(below, { ...below, line: { ...below.line, isRest: true } })
    for (const one of parts) changed.set(one, undefined)
    desk.note({ identifier, blocks: [noteParagraph(note, text)] })
  }
}

const isBehindMark = (line: LineBlock | undefined, at: number, text: string) =>
  line !== undefined && /[。，；：！？”’」』）.,;:!?)]\s?$/u.test(wordsOf(line.inlines, text).slice(0, at))

/** Of one page. */
const most = 20

interface Referred extends FootNote, RaisedNumber {
  above: LineBlock[]
}

/** A tool may end a line behind a raised number; behind the end of a sentence it may have ended there anyway. */
function isCutOff(words: string, { end, below }: { end: number; below: string }): boolean {
  if (words.slice(end).trim() !== '') return false
  return startsWithClosing(below) || !/[。！？.!?：:][”’」』）)"']*\s*\d+$/u.test(words.slice(0, end))
}
