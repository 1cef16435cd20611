import type { Row } from '../rows/row.ts'
import { besideEachOther, isBeside } from '../rows/rows-of.ts'
import { wordsOfRow } from '../rows/words-of-row.ts'
import { footOf } from './foot-of.ts'
import { isRaised, type NoteMark, noteMark } from './note-mark.ts'
import { referTo } from './refer-to.ts'

export interface Note {
  /** Counted from 1 in the whole document. */
  identifier: string
  mark: NoteMark
  /** Its lines. */
  rows: Row[]
  /** The rows of the page of which its lines are made. */
  parts: Row[]
}

export interface Taken {
  notes: Note[]
  /** Rows of the text with the marks of notes said to be such, by the rows as they were. */
  marked: Map<Row, Row>
}

/**
 * The notes at the foot of a page: smaller rows, of which the first begins with a mark that the text above has once.
 * `count` is how many notes earlier pages have.
 */
export function takeNotes(
  rows: readonly Row[],
  { usual, count, foot = footOf(rows, usual) }: { usual: number; count: number; foot?: readonly Row[] },
): Taken {
  const taken: Taken = { notes: [], marked: new Map() }
  const lines = linesOf(foot)
  if (!lines.some(({ row }) => noteMark(row, { isFoot: true }))) return taken
  const { notes, marked } = taken
  const below = new Set(foot)
  const text = rows.filter((row) => !below.has(row))
  for (const { row, parts } of lines) {
    const mark = noteMark(row, { isFoot: true })
    const identifier = `${count + notes.length + 1}`
    const found =
      mark && notes.length < most
        ? referTo(text, { mark, identifier, now: (one) => marked.get(one) ?? one })
        : undefined
    if (mark && found) {
      marked.set(found.row, found.marked)
      notes.push({ identifier, mark, rows: [row], parts })
    } else if (!mark || isWithin(row, { mark, above: notes.at(-1) })) {
      // Lines of the other column may stand between those of a note.
      const above = notes.findLast((note) => goesOn(note, row))
      above?.rows.push(row)
      above?.parts.push(...parts)
    }
  }
  return taken
}

/** The lines at the foot; a mark may stand off from its note. */
function linesOf(foot: readonly Row[]): { row: Row; parts: Row[] }[] {
  const lines: { row: Row; parts: Row[] }[] = []
  for (const row of foot) {
    const last = lines.at(-1)
    if (last && isBeside(last.row, row) && loneMark.test(wordsOfRow(last.row).trim()))
      lines[lines.length - 1] = { row: besideEachOther(last.row, row), parts: [...last.parts, row] }
    else lines.push({ row, parts: [row] })
  }
  return lines
}

const loneMark = /^(?:[①-⑳]|[[［〔]?\d{1,2}[\]］〕]?|[¹²³⁴-⁹]{1,2}|[*＊†‡]{1,3})$/u

/** Of one page. */
const most = 50

/** Whether a number with which a line begins is one of its words: it is not raised, and not the next. */
function isWithin(row: Row, { mark, above }: { mark: NoteMark; above: Note | undefined }): boolean {
  const [first] = row.items
  const isNumber = /^\d/.test(mark.words) && mark.isPlain && first !== undefined && !isRaised(first, row)
  return isNumber && above !== undefined && Number(mark.words) !== Number(above.mark.words) + 1
}

/** The next line of a note, close below. */
function goesOn({ rows }: Note, row: Row): boolean {
  const above = rows.at(-1)
  if (!above || Math.abs(above.size - row.size) > 0.6) return false
  const distance = row.base - above.base
  const isInColumn = row.left < above.right && above.left < Math.max(row.right, row.left + row.size * widest)
  return distance > 0 && distance < row.size * 2.2 && isInColumn
}

/** In ems: how far the first line of a note may be set in, so that the last may end before it begins. */
const widest = 3
