import { type Delete, type Emphasis, type Inline, isMark, type Strong } from '@cec-bulletin/schema/model'
import {
  type CharacterClass,
  classifyFirst,
  classifyLast,
  firstCodePoint,
  lastCodePoint,
  letter,
  punctuation,
  unsure,
} from '../../escape/classify.ts'
import { reference } from '../../escape/reference.ts'
import { appendInlines } from '../inlines.ts'
import { classBefore, type Delimiter, type Line } from '../line.ts'

/**
 * Strong, emphasis or deleted text. CommonMark opens and closes these by what stands beside the delimiters: one that
 * has punctuation on its inner side needs white space or punctuation on its outer side, so a letter there becomes a
 * character reference (`**注意：**&#27491;文`), whose first and last characters are punctuation.
 */
export function writeMark(node: Strong | Emphasis | Delete, line: Line): void {
  const { next } = line
  const delimiter = node.type === 'delete' ? '~' : chooseDelimiter(node, line)
  const fence = node.type === 'emphasis' ? delimiter : delimiter + delimiter
  const needsPunctuation = delimiter === '_' || firstClass(node.children, next) !== letter
  if (!line.place.bare && needsPunctuation && classBefore(line) <= unsure) protectLast(line)
  writeFence(fence, line)
  const { around, inStars } = line
  line.around = delimiter
  line.inStars = inStars || delimiter === '*'
  appendInlines(node.children, line)
  line.around = around
  line.inStars = inStars
  const pending = line.pending || delimiter === '_' || line.delimiter === '~' || classBefore(line) !== letter
  writeFence(fence, line)
  line.pending = pending
}

/**
 * `*` works between letters, so it comes first. `_` comes in where `*` would make one run with another `*`, and within
 * `*` unless there are letters on all four sides, as marked counts the others wrong.
 */
function chooseDelimiter(node: Strong | Emphasis, line: Line): Delimiter {
  const { next } = line
  const touches = line.delimiter === '*' || (next === undefined && line.around === '*')
  if (!touches && !line.inStars) return '*'
  const before = classBefore(line)
  const behind = classBehind(line)
  if (before >= punctuation && behind >= punctuation) return '_'
  const isAmongLetters = [before, firstClass(node.children, next), lastClass(node.children), behind].every(
    isLetter,
  )
  return line.place.bare || (isAmongLetters && !touches) ? '*' : '_'
}

/** How a reader sees the first character that will be written, with `behind` behind the nodes. */
function firstClass([first, second]: Inline[], behind?: Inline): CharacterClass {
  if (first?.type !== 'text') return punctuation
  const isAlone = first.value.length === (firstCodePoint(first.value) > 0xffff ? 2 : 1)
  // A single character is a reference when the mark behind it asks for one.
  const follower = second ?? behind
  const isProtected = isAlone && follower !== undefined && isMark(follower)
  return isProtected ? punctuation : classifyFirst(first.value)
}

function lastClass(nodes: Inline[]): CharacterClass {
  const last = nodes.at(-1)
  return last?.type === 'text' ? classifyLast(last.value) : punctuation
}

function classBehind({ next, around }: Line): CharacterClass {
  if (next === undefined) return around === '~' ? unsure : punctuation
  return firstClass(next.type === 'delete' ? next.children : [next])
}

const isLetter = (found: CharacterClass) => found === letter

function protectLast(line: Line): void {
  const tildes = line.delimiter === '~' ? '~~' : ''
  const out = line.out.slice(0, line.out.length - tildes.length)
  const codePoint = lastCodePoint(out)
  // Of what is escaped, only `~` is a letter to some reader.
  const length = codePoint > 0xffff || (out.endsWith('~') && isEscaped(out, out.length - 1)) ? 2 : 1
  const before = out.slice(0, -length)
  // A bare `_` stood between two letters; one that opens a mark does not stand behind a letter.
  const isBare = before.endsWith('_') && isLetterOrDigit.test(before.slice(-3, -1))
  const safe = isBare ? `${before.slice(0, -1)}\\_` : before
  line.out = safe + reference(codePoint) + tildes
  line.before = punctuation
}

const isLetterOrDigit = /[\p{L}\p{N}]$/u

/** Whether an odd number of backslashes stands before the offset. */
function isEscaped(text: string, offset: number): boolean {
  let start = offset
  while (text.charAt(start - 1) === '\\') start--
  return (offset - start) % 2 === 1
}

function writeFence(fence: string, line: Line): void {
  line.out += fence
  line.last = 'mark'
  line.delimiter = fence.charAt(0) as Delimiter
  // GitHub and marked look through `~~` at what stands on its other side, so that must be right as well.
  if (line.delimiter === '~') return
  line.before = punctuation
  line.pending = false
}
