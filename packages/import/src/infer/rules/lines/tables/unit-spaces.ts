import { countedUnits } from '../../../words/numbers/counted-units.ts'
import type { Gap } from './count-cells.ts'

/** How surely white space is none between cells: a number and its unit; a word, and a number with a unit; a word and a number. */
export function strengthOf(words: string, { index }: Gap): number {
  const [above, below] = [words.slice(0, index), words.slice(index + 1)]
  if (/[\dA-Za-z\p{Nl}]$/u.test(above) && unit.test(below)) return 3
  if (!/\p{Script=Han}$/u.test(above) || !/^\d/.test(below)) return 0
  const isUnit = behindNumber.test(above)
  const [, rest = ''] = /^[\d.,]+ (.*)$/u.exec(below) ?? []
  const hasUnit = unit.test(rest)
  if (isUnit) return hasUnit && /[年月号楼]$/u.test(above) ? 2 : 0
  return hasUnit ? 2 : 1
}

/** `A 型` and `3 班` are as good as counted, between cells. */
const units = `(?:[${countedUnits}型类级等班]|单元|小时)`

const unit = new RegExp(`^${units}`, 'u')

const behindNumber = new RegExp(`\\d ${units}{1,2}$`, 'u')

/** Words without the white space between numbers and their units, and between one of these and the next. */
export const withoutUnitSpaces = (words: string): string =>
  words.replace(beforeUnit, '').replace(/(?<=\d[年月号楼]|\d号楼) (?=\d)/gu, '')

/**
 * The white space within one quantity: `第 3 期`, `9 点 至 11 点`, `40 人`. Where a tool wrote it beside numbers, it parts no
 * cells there, but for a unit in a column of its own.
 */
export const quantityGaps = (words: string, { areUnitsApart = false } = {}): number[] =>
  [...words.matchAll(areUnitsApart ? besideJoint : withinQuantity)].map(({ index }) => index)

const space = '[ \\u00a0]'

const joint = '[至到~～]'

const besideJoint = new RegExp(
  `(?<=第)${space}(?=\\d)|(?<=\\d${space}?${units}{0,2})${space}(?=${joint}${space}?\\d)|(?<=\\d${space}?${units}{0,2}${space}?${joint})${space}(?=\\d)`,
  'gu',
)

const withinQuantity = new RegExp(
  `${besideJoint.source}|(?<=\\d)${space}(?=${units}{1,2}(?:${joint}?\\s|$))`,
  'gu',
)

const beforeUnit = new RegExp(`(?<=\\d) (?=${units})`, 'gu')
