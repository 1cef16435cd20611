import type { MeasuredLine } from '../measured-line.ts'

/** Whether a line is a single character of Chinese below one of some length, from whose end it was broken off. */
export const isLoneCharacter = (above: MeasuredLine, { words, line }: MeasuredLine): boolean =>
  /^\s*\p{Script=Han}\s*$/u.test(words) && above.line.width >= narrowest && above.line.page === line.page

/** In ems: what is narrower may be set one character a line. */
const narrowest = 8

/** Whether several fields with their labels stand in one line, as in an imprint: `主办：南社　编辑：周立`. */
export const isRowOfFields = (words: string): boolean => fieldsInRow.test(words)

const fieldsInRow = /^\s*\p{Script=Han}{2,6}[：:][^：:。]{1,40}\s\p{Script=Han}{2,6}[：:][^。]{1,80}$/u
