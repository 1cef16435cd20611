import type { Point } from 'unist'

/** A place in a line of the document. Columns count as a reader sees them: a tab goes on to the next fourth one. */
export interface Cursor {
  readonly text: string
  /** The line, from 1, and the offsets at which it begins and ends, its line end not included. */
  line: number
  start: number
  end: number
  /** What has been read of the line: the offset, and the column, which may lie within the tab at the offset. */
  at: number
  column: number
  /** Whether part of the tab at the offset has been read. */
  inTab: boolean
  /** What follows the white space from there. */
  next: number
  nextColumn: number
}

export function createCursor(text: string): Cursor {
  return { text, line: 0, start: 0, end: -1, at: 0, column: 0, inTab: false, next: 0, nextColumn: 0 }
}

/** Goes to the next line; `false` where there is none. */
export function nextLine(cursor: Cursor): boolean {
  const { text, end } = cursor
  let start = 0
  if (end >= 0) {
    if (end >= text.length) return false
    start = end + (text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? 2 : 1)
    if (start >= text.length) return false
  } else if (text === '') return false
  cursor.line++
  cursor.start = start
  cursor.end = endOfLine(text, start)
  cursor.at = start
  cursor.column = 0
  cursor.inTab = false
  look(cursor)
  return true
}

const lineFeed = 0x0a
const carriageReturn = 0x0d
const tab = 0x09
const space = 0x20

function endOfLine(text: string, start: number): number {
  let end = start
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === lineFeed || code === carriageReturn) break
  }
  return end
}

/** Looks over the white space at the cursor. */
function look(cursor: Cursor): void {
  const { text, end } = cursor
  let { at: next, column } = cursor
  for (; next < end; next++) {
    const code = text.charCodeAt(next)
    if (code === space) column++
    else if (code === tab) column += 4 - (column % 4)
    else break
  }
  cursor.next = next
  cursor.nextColumn = column
}

export const isBlank = ({ next, end }: Cursor) => next === end

export const indentOf = ({ nextColumn, column }: Cursor) => nextColumn - column

/** What follows the white space, to the end of the line. */
export const ahead = ({ text, next, end }: Cursor) => text.slice(next, end)

/** Reads on to an offset behind the white space, from which no tab is passed. */
export function skipTo(cursor: Cursor, offset: number): void {
  cursor.column = cursor.nextColumn + offset - cursor.next
  cursor.at = offset
  cursor.inTab = false
  look(cursor)
}

/** Reads over white space of so many columns. */
export function skipColumns(cursor: Cursor, columns: number): void {
  const goal = Math.min(cursor.column + columns, cursor.nextColumn)
  while (cursor.column < goal) {
    const isTab = cursor.text.charCodeAt(cursor.at) === tab
    const width = isTab ? 4 - (cursor.column % 4) : 1
    const taken = Math.min(width, goal - cursor.column)
    cursor.column += taken
    cursor.inTab = taken < width
    if (taken === width) cursor.at++
  }
  look(cursor)
}

/** The rest of the line, with what is left of a tab as spaces. */
export function restOfLine({ text, at, column, inTab, end }: Cursor): string {
  return inTab ? ' '.repeat(4 - (column % 4)) + text.slice(at + 1, end) : text.slice(at, end)
}

export function pointAt({ line, start }: Cursor, offset: number): Point {
  return { line, column: offset - start + 1, offset }
}
