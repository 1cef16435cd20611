import { type Draft, type Edit, editAll } from '../change/draft.ts'
import type { Pair } from '../survey/pairs.ts'
import type { AppendedMark } from '../tables/appended-mark.ts'
import { COLON, PERCENT, QUESTION_MARK, SLASH } from '../text/codes.ts'
import { codeAt } from '../text/string-methods.ts'
import type { Query } from './remove-trackers.ts'

/**
 * Cuts campaign tags that were appended with a second question mark: `?id=5?utm_source=x&utm_medium=y`. The first of
 * them would be taken for a piece of the value. Says whether it cut any.
 */
export function cutAppendedUtm(draft: Draft, { pairs, rules, settings }: Query): boolean {
  const { appended } = settings
  if (rules.readsUtm || !appended || !settings.allows(appended.rule)) return false
  const edits: Edit[] = []
  for (const pair of pairs) {
    const mark = markIn(draft.text, { pair, appended })
    if (mark >= 0) edits.push({ start: mark, end: pair.end, after: '', rule: appended.rule })
  }
  editAll(draft, edits)
  return edits.length > 0
}

interface Place {
  pair: Pair
  appended: AppendedMark
}

const LONGEST_NAME = 24

/** Offset of the second question mark, or -1. A value that is an address of its own keeps its tags. */
function markIn(text: string, { pair, appended }: Place): number {
  for (let index = pair.equals + 1; index < pair.end; index++) {
    const code = codeAt(text, index)
    if (code === COLON || code === SLASH || code === PERCENT) return -1
    if (code === QUESTION_MARK)
      return appended.pattern.test(text.slice(index, index + LONGEST_NAME)) ? index : -1
  }
  return -1
}
