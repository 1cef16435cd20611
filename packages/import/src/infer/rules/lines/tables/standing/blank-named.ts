import { wordsOf } from '../../../../../source/words-of.ts'
import { leastSize } from '../least-size.ts'
import type { Lines } from '../measure-line.ts'
import type { Cell } from './cell.ts'
import { groupFrom } from './group-from.ts'

/**
 * The columns of a table whose first one has no name, so that its group is a cell shorter than the others, which years are
 * the names of: `会费 摊位费`, and then `2026年 3,200 900`.
 */
export function blankNamed(lines: Lines, { index, text }: { index: number; text: string }): Cell[][] {
  const things = groupFrom(lines, { index, text })
  if (things.length < leastSize.rows || things.some(({ kind }) => kind !== 'words')) return []
  const groups = [things]
  let group = groupFrom(lines, { index: index + things.length, text })
  for (let at = index + things.length; isOfYear(group, { things, text }); ) {
    groups.push(group)
    at += group.length
    group = groupFrom(lines, { index: at, text })
  }
  return groups.length > fewestYears ? groups : []
}

const fewestYears = 2

function isOfYear([name, ...cells]: readonly Cell[], { things, text }: { things: Cell[]; text: string }) {
  if (!name || cells.length !== things.length || cells.some(({ kind }) => kind !== 'number')) return false
  return /^\s*(?:19|20)\d\d\s*年?\s*$/u.test(wordsOf(name.line.inlines, text))
}
