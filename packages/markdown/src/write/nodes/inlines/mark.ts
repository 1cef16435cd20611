import type { Delete, Emphasis, Inline, Strong } from '@cec-bulletin/schema/model'
import {
  type CharacterClass,
  classifyLast,
  lastCodePoint,
  letter,
  punctuation,
  unsure,
} from '../../escape/classify.ts'
import { reference } from '../../escape/reference.ts'
import { appendInlines } from '../inlines.ts'
import { classBefore, type Delimiter, type Line } from '../line.ts'
import { classBehind, firstClass, lastClass, viewsFrom } from '../mark-edges.ts'

/**
 * Strong, emphasis or deleted text. CommonMark opens and closes these by what stands beside the delimiters: one that
 * has punctuation on its inner side needs white space or punctuation on its outer side, so a letter there becomes a
 * character reference (`**注意：**&#27491;文`), whose first and last characters are punctuation.
 */
export function writeMark(node: Strong | Emphasis | Delete, line: Line): void {
  const { next } = line
  const delimiter = node.type === 'delete' ? '~' : chooseDelimiter(node, line)
  const fence = node.type === 'emphasis' ? delimiter : delimiter + delimiter
  const { inside, outside } = viewsFrom(delimiter, line)
  const needsPunctuation =
    delimiter === '_' || firstClass(node.children, { delimiter, behind: next, view: inside }) !== letter
  if (needsPunctuation && classBefore(line, outside) <= unsure) protectLast(line)
  if (delimiter === '_') endAddress(line, node.children[0])
  writeFence(fence, line)
  const { around, inStars } = line
  line.around = delimiter
  line.inStars = inStars || delimiter === '*'
  appendInlines(node.children, line)
  line.around = around
  line.inStars = inStars
  const pending = pendingBehind(delimiter, line)
  if (delimiter === '_') endAddress(line, next)
  writeFence(fence, line)
  line.pending = pending
}

/** GFM would take `_` behind `n@e` for a part of an address for mail, where more of one may follow. */
function endAddress(line: Line, follower: Inline | undefined): void {
  if (line.last !== 'text' || follower?.type !== 'text' || !/^[\w.-]/.test(follower.value)) return
  const end = /@[\w.-]*$/.exec(line.text)?.[0]
  if (end === undefined || !line.out.endsWith(end) || line.out.endsWith(`\\${end}`)) return
  line.out = `${line.out.slice(0, -end.length)}\\${end}`
}

/** To whom the closing delimiter that is about to be written does not close before a letter. */
function pendingBehind(delimiter: Delimiter, line: Line): Line['pending'] {
  // Some look through `~~` at what stands on its other side.
  if (line.pending !== '' && delimiter === '~') return line.pending
  const { inside, outside } = viewsFrom(delimiter, line)
  const needsPunctuation = line.pending !== '' || delimiter === '_' || line.delimiter === '~'
  return needsPunctuation || classBefore(line, inside) !== letter ? outside : ''
}

/**
 * `*` works between letters, so it comes first. `_` comes in where `*` would make one run with another `*`, and within
 * `*` unless there are letters on all four sides, as marked counts the others wrong.
 */
function chooseDelimiter(node: Strong | Emphasis, line: Line): Delimiter {
  const { next, place } = line
  const touches = line.delimiter === '*' || (next === undefined && line.around === '*')
  if (!touches && !line.inStars) return '*'
  const view = place.bare ? 'friendly' : 'all'
  const before = classBefore(line, view)
  const behind = classBehind(line, view)
  if (before >= punctuation && behind >= punctuation) return '_'
  if (touches) return '_'
  const isAmongLetters = [
    before,
    firstClass(node.children, { behind: next, view }),
    lastClass(node.children),
    behind,
  ].every(isLetter)
  return place.bare || isAmongLetters ? '*' : '_'
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
  const isBare = before.endsWith('_') && classifyLast(before.slice(-3, -1)) === letter
  const safe = isBare ? `${before.slice(0, -1)}\\_` : before
  line.out = safe + reference(codePoint) + tildes
  line.before = punctuation
}

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
  line.pending = ''
}
