import { widthOf } from '../../lines/width-of.ts'
import type { Range } from '../../source/range.ts'

/** A line with something visible on it, without the white space at its ends. */
export interface TextLine extends Range {
  width: number
  indent: number
  /** From 1; a form feed begins another one. */
  page: number
  /** Blank lines above. */
  gap: number
  /** From 1. */
  line: number
  /** From 1, of the first visible character. */
  column: number
}

/** The lines of a text, whichever characters end them. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let [page, line, gap, start] = [1, 1, 0, 0]
  for (const { 0: end, index } of text.matchAll(/\r\n|[\n\r\f\v\u0085\u2028\u2029]|$/gu)) {
    const visible = extentOf(text.slice(start, index))
    if (visible) {
      const [first, last] = visible
      const words = text.slice(start + first, start + last)
      const indent = widthOf(text.slice(start, start + first).replaceAll('\t', '　'))
      const place = { page, line, gap, column: first + 1 }
      lines.push({
        from: start + first,
        length: last - first,
        width: setWidthOf(words),
        indent,
        ...place,
      })
      gap = 0
    } else if (start < index || end === '\n' || end === '\r\n' || end === '\r') gap++
    if (end === '\f') {
      page++
      gap = 0
    }
    line++
    start = index + end.length
  }
  return lines
}

/** In ems: between Chinese and what is not, type sets a quarter of an em, for which a tool writes a space; so it does for the half of a mark that is squeezed. */
export const setWidthOf = (words: string): number =>
  widthOf(words) -
  [...words.matchAll(/(?<=\p{Script=Han}) (?=[\w])|(?<=[\w%℃]) (?=\p{Script=Han})/gu)].length / 4 -
  [...words.matchAll(/(?<=[，、；：。！？]) (?=\p{Script=Han})/gu)].length / 2

/** Where the visible characters of a line begin and end. */
function extentOf(words: string): [first: number, last: number] | undefined {
  let [first, last] = [-1, -1]
  for (const { 0: character, index } of words.matchAll(visible)) {
    if (first < 0) first = index
    last = index + character.length
  }
  return first < 0 ? undefined : [first, last]
}

const visible = /[^\s\p{Cc}\p{Cs}\p{Cf}\p{Noncharacter_Code_Point}]+/gu
