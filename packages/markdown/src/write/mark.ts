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
  const delimiter = node.type === 'delete' ? '~' : chooseDelimiter(line, next)
  const fence = node.type === 'emphasis' ? delimiter : delimiter + delimiter
  if (!line.bare && classOf(node.children[0]) !== letter && line.before <= unsure) protectLast(line)
  open(line, fence, delimiter)
  const { around } = line
  line.around = delimiter
  writeInlines(line, node.children)
  line.around = around
  const pending = delimiter === '_' || line.before !== letter
  open(line, fence, delimiter)
  line.pending = pending
}

// `*` works between letters, so it comes first; `_` where `*` would touch another `*` and the neighbours allow it.
function chooseDelimiter(line: Line, next: Inline | undefined): Delimiter {
  const behind = next === undefined ? line.around : ''
  if (line.delimiter !== '*' && behind !== '*') return '*'
  const opens = line.before >= punctuation
  const closes = next === undefined || classOf(next) >= punctuation
  return opens && closes ? '_' : '*'
}

function classOf(node: Inline | undefined): CharacterClass {
  return node?.type === 'text' ? classifyFirst(node.value) : punctuation
}

function protectLast(line: Line): void {
  const codePoint = lastCodePoint(line.out)
  line.out = line.out.slice(0, codePoint > 0xffff ? -2 : -1) + reference(codePoint)
}

function open(line: Line, fence: string, delimiter: Delimiter): void {
  line.out += fence
  line.last = 'mark'
  line.before = punctuation
  line.delimiter = delimiter
  line.pending = false
}
