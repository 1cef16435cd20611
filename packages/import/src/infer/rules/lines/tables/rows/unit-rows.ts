import { isDateline } from '../../../../../lines/joining/is-dateline.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import type { Gap } from '../count-cells.ts'
import type { Lines } from '../measure-line.ts'
import { quantityGaps, strengthOf } from '../unit-spaces.ts'
import { asGap } from '../values.ts'
import type { NamedRow } from './named-rows.ts'

/**
 * The rows of a table in Chinese below the names of its columns, where a tool wrote spaces beside numbers as well as between
 * cells: `A 型 412 9`, `10 月 11 日 海图上的怪鱼 林若谷`. As many of them part cells as there are columns.
 */
export function unitRows(lines: Lines, { index, text }: { index: number; text: string }): NamedRow[] {
  const header = lines[index]
  if (!header || !isHeader(wordsOf(header.line.inlines, text))) return []
  const columns = header.counts.plain
  const areUnitsApart = / 单位(?: |$)/u.test(wordsOf(header.line.inlines, text))
  const rows: NamedRow[] = []
  for (let at = index; at < lines.length; at++) {
    const line = lines[at]?.line
    if (!line || line.line.length > longest) break
    const gaps = gapsOf(wordsOf(line.inlines, text), { columns, areUnitsApart })
    if (!gaps) break
    rows.push({ line, gaps })
  }
  return rows
}

/** `血型 库存（单位） 可用天数` */
const names =
  /^\p{Script=Han}{1,8}(?:[（(][^（()）\s]{1,6}[)）])?(?: \p{Script=Han}{1,8}(?:[（(][^（()）\s]{1,6}[)）])?){2,7}$/u

/** The letters of one word may stand apart, as `茶 业 动 态`. */
const isHeader = (words: string) =>
  names.test(words) &&
  !/^(?:主编|主办|编辑|责编|编委|编印|电话|地址|邮编)/u.test(words) &&
  words.split(' ').filter((name) => name.length === 1).length <= 1

/** In characters. */
const longest = 80

/** Of white space within a quantity, above all that `strengthOf` gives. */
const surest = 4

function gapsOf(
  words: string,
  { columns, areUnitsApart }: { columns: number; areUnitsApart: boolean },
): Gap[] | undefined {
  if (/[。；，]|[^\S ]| {2}|^[图表] ?\d/u.test(words) || isDateline(words)) return undefined
  const gaps = [...words.matchAll(/ /gu)].map(asGap)
  const spare = gaps.length + 1 - columns
  if (spare < 0) return undefined
  const certain = quantityGaps(words, { areUnitsApart })
  if (certain.length > spare) return undefined
  // Of two that may as well stand within a cell, the one further to the right: the first cell is a name.
  const within = gaps
    .map((gap) => ({ gap, strength: certain.includes(gap.index) ? surest : strengthOf(words, gap) }))
    .filter(({ strength }) => strength > 0)
    .sort((one, other) => other.strength - one.strength || other.gap.index - one.gap.index)
    .slice(0, spare)
  if (within.length < spare) return undefined
  const joined = new Set(within.map(({ gap }) => gap))
  return gaps.filter((gap) => !joined.has(gap))
}
