import type { Delete, Emphasis, Inline, Strong } from '@cec-bulletin/schema'
import { type CharacterClass, classifyFirst, lastCodePoint, letter, punctuation, unsure } from './classify.ts'
import { reference } from './escape.ts'
import { writeInlines } from './inlines.ts'
import type { Delimiter, Line } from './line.ts'

/**
 * Strong, emphasis or deleted text. CommonMark opens and closes these by what stands beside the delimiters: one that
 * has punctuation on its inner side needs white space or punctuation on its outer side, so a letter there becomes a
 * character reference (`**注意：**&#27491;文`), whose first and last characters are punctuation.
 */
export function writeMark(line: Line, node: Strong | Emphasis | Delete, next: Inline | undefined): void {
  const delimiter = node.type === 'delete' ? '~' : chooseDelimiter(line, node, next)
  const fence = node.type === 'emphasis' ? delimiter : delimiter + delimiter
  if (!line.bare && firstClass(node.children) !== letter && line.before <= unsure) protectLast(line)
  write(line, fence, { delimiter, closed: false })
  const { around } = line
  line.around = delimiter
  writeInlines(line, node.children)
  line.around = around
  const pending = delimiter === '_' || line.before !== letter
  write(line, fence, { delimiter, closed: true })
  line.pending = pending
}

/** `*` works between letters, so it comes first; `_` where `*` would make one run with another `*`. */
function chooseDelimiter(line: Line, node: Strong | Emphasis, next: Inline | undefined): Delimiter {
  const behind = next === undefined ? line.around : ''
  if (line.delimiter !== '*' && behind !== '*') return '*'
  const opens = line.before >= punctuation
  const closes = next === undefined || firstClass([next]) >= punctuation
  if (opens && closes) return '_'
  // A run that closes one mark and opens the next must stand between letters to do both.
  const isSharedRun = line.delimiter === '*' && line.closed
  return isSharedRun && (line.inside !== letter || firstClass(node.children) !== letter) ? '_' : '*'
}

/** How a reader sees the first character that will be written. */
function firstClass([first, second]: Inline[]): CharacterClass {
  if (first?.type !== 'text') return punctuation
  const isAlone = first.value.length === String.fromCodePoint(first.value.codePointAt(0)!).length
  // A single character is a reference when the mark behind it asks for one.
  const isProtected = isAlone && second && isMark(second) && firstClass(second.children) !== letter
  return isProtected ? punctuation : classifyFirst(first.value)
}

const isMark = (node: Inline): node is Strong | Emphasis | Delete =>
  node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete'

function protectLast(line: Line): void {
  const codePoint = lastCodePoint(line.out)
  // Of what is escaped, only `~` is a letter to some reader.
  const length = codePoint > 0xffff || /(?<!\\)(?:\\\\)*\\~$/.test(line.out) ? 2 : 1
  const before = line.out.slice(0, -length)
  // A bare `_` stood between two letters.
  line.out = (/[^\\]_$/.test(before) ? `${before.slice(0, -1)}\\_` : before) + reference(codePoint)
}

function write(line: Line, fence: string, { delimiter, closed }: Pick<Line, 'delimiter' | 'closed'>): void {
  if (line.delimiter !== delimiter) line.inside = line.before
  line.out += fence
  line.last = 'mark'
  line.before = punctuation
  line.delimiter = delimiter
  line.closed = closed
  line.pending = false
}
