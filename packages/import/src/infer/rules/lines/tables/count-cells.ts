import { isDateline } from '../../../../lines/joining/is-dateline.ts'
import { isLatin } from '../../../../lines/joining/is-latin.ts'
import { quantityGaps, withoutUnitSpaces } from './unit-spaces.ts'

/** What parts the cells of a row: any white space, but for that between the digits of a number; or wide gaps alone. */
export type Cells = 'plain' | 'grouped' | 'wide'

/** How many cells the words of a line are, if each is as short as in a table; else 0. */
export function countCells(words: string, how: Cells): number {
  const trimmed = words.trim()
  // A tool that wrote spaces within a quantity wrote none of these between cells.
  if (how === 'plain' && quantityGaps(trimmed).length > 0) return 0
  const cells = cutAt(trimmed, gapsIn(trimmed, how)).map((cell) =>
    how === 'grouped' ? cell.replace(/[ \u00a0]/gu, '') : cell,
  )
  // `10 月 11 日` and `3 号楼 2 单元` are one cell.
  if (how !== 'wide' && cells.length > 1 && !withoutUnitSpaces(words).trim().includes(' ')) return 0
  // `2024 年 6 月 28 日` and `2024 年第 2 期` stand above the text.
  if (/^\s*\d{4}\s*年/u.test(words) && isDateline(words)) return 0
  // `讲座 . . . . . 2` is an entry of a list of contents.
  if (leader.test(words)) return 0
  // `表 1 各校得分` stands above a table.
  if (/^\s*表\s*[\d一二三四五六七八九十]+[\s　]/u.test(words)) return 0
  // Words of a sentence stand apart by spaces; a row of words has numbers beside them.
  if (how !== 'wide' && isLatin(words) && cells.filter((cell) => /\d/.test(cell)).length * 3 < cells.length)
    return 0
  const longest = how === 'wide' ? longestOfWide : longestCell
  const isShort = (cell: string) =>
    cell.length <= longest || (cell.length <= longestDate && isDate.test(cell))
  return cells.every((cell) => isShort(cell) && isCell(cell, how)) ? cells.length : 0
}

const leader = /(?:[.…·⋯][ \u00a0]){3}/u

/** How many cells the words of a line are below rows of a table, where one may hold a clause: `冬修计划编制，并征求意见 计划组 10月31日`. */
export function countClauses(words: string): number {
  const cells = words.trim().split(space)
  const isCell = (cell: string) => cell.length <= longestClause && !/[。；：]|[，,]$/u.test(cell)
  return !isLatin(words) && cells.every(isCell) ? cells.length : 0
}

/** In characters. */
const longestClause = 24
const longestCell = 12
const longestOfWide = 28
const longestDate = 24

/** `12月1日至次年1月31日` */
const isDate = /^[\d年月日时分至到次:：.~～—–-]+$/u

const isCell = (cell: string, how: Cells) => (how === 'wide' ? /^[^。；]+$/u : /^[^。；：，]+$/u).test(cell)

const wide = /[ \t\u00a0\u3000]{2,}/u

const space = /[ \t\u00a0\u3000]+/u

/** Between the digits of a number: `41 260`; and around what joins two times or the parts of a date: `15:40 至 16:30`, `9 月 2 日`. */
const groups =
  /(?<=(?:^|[\s+−-])\d{1,3})[ \u00a0](?=\d{3}(?:\D|$))|(?<=\d)[ \u00a0](?=[至到~～—–][ \u00a0]\d|[年月日时][ \u00a0至到]{0,2}\d|日)|(?<=\d[ \u00a0]?(?:[至到~～—–]|月|[月日时]至)|[今明次当]年)[ \u00a0](?=\d)|(?<=\d[ \u00a0]?年)[ \u00a0](?=\d{1,2}(?!\d))/gu

/** Where in a line the white space between two cells is. */
export function gapsIn(words: string, how: Cells): Gap[] {
  const within = new Set(
    how === 'grouped'
      ? [...[...words.matchAll(groups)].map(({ index }) => index), ...quantityGaps(words)]
      : [],
  )
  return [...words.matchAll(new RegExp(how === 'wide' ? wide : space, 'gu'))]
    .filter(({ index }) => !within.has(index))
    .map(({ 0: { length }, index }) => ({ index, length }))
}

/** The words between gaps. */
export const cutAt = (words: string, gaps: readonly Gap[]): string[] =>
  [...gaps, { index: words.length, length: 0 }].map(({ index }, at) => {
    const above = gaps[at - 1]
    return words.slice(above ? above.index + above.length : 0, index)
  })

/** White space in the words of a line. */
export interface Gap {
  index: number
  length: number
}
