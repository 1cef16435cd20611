import { type Draft, type Edit, editAll } from '../change/draft.ts'
import type { Pair } from '../survey/pairs.ts'
import { COLON, PERCENT, QUESTION_MARK, SLASH } from '../text/codes.ts'
import type { Place } from './remove-trackers.ts'

/**
 * `?id=5?utm_source=x&utm_medium=y`: campaign tags hung on with a second question mark. The first of them would be
 * taken for a piece of the value. Gives whether any was cut.
 */
export function cutAppended(draft: Draft, pairs: readonly Pair[], { rules, settings }: Place): boolean {
  const first = pairs[0]
  if (!first || !draft.text.includes('?', first.start) || rules.utmIsKey) return false
  const rule = settings.tables[0]!.everywhere.prefixes['u'.charCodeAt(0)]?.find(
    ({ prefix }) => prefix === 'utm_',
  )?.row.rule
  if (!rule || !settings.allows(rule)) return false
  const edits: Edit[] = []
  for (const pair of pairs) {
    const mark = markOf(draft.text, pair)
    if (mark >= 0) edits.push({ start: mark, end: pair.end, after: '', rule })
  }
  editAll(draft, edits)
  return edits.length > 0
}

/** Offset of the second question mark; a value that is an address of its own keeps its tags. */
function markOf(text: string, { equals, end }: Pair): number {
  for (let index = equals + 1; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === COLON || code === SLASH || code === PERCENT) return -1
    if (code === QUESTION_MARK) return /^\?utm_[a-z]+=/i.test(text.slice(index, index + 24)) ? index : -1
  }
  return -1
}
