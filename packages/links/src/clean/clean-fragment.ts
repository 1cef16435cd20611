import { type Draft, edit } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import { type Pair, pairsFrom } from '../survey/pairs.ts'
import { findKept } from './find-kept.ts'
import { type Query, removeTrackers } from './remove-trackers.ts'

interface Fragment {
  /** Offset of the `#`. */
  start: number
  /** The query in front of it. */
  query: Query
}

/** Drops text directives, and the trackers of a fragment that is only pairs, or a route with a query. */
export function cleanFragment(draft: Draft, fragment: Fragment): void {
  const { start, query } = fragment
  const kept = findKept(query)
  if (kept) {
    edit(draft, { start, end: draft.text.length, after: '', rule: kept.rule })
    return
  }
  dropDirective(draft, fragment)
  if (start >= draft.text.length) return
  const { length } = draft.text
  removePairs(draft, fragment)
  if (draft.text.length === start + 1 && length > start + 1) {
    edit(draft, { start, end: start + 1, after: '', rule: rules.emptyFragment })
  }
}

// https://wicg.github.io/scroll-to-text-fragment/
function dropDirective(draft: Draft, { start, query }: Fragment): void {
  const { text } = draft
  const directive = text.indexOf(':~:', start)
  if (directive < 0 || !query.settings.allows(rules.textDirective)) return
  const from = directive === start + 1 ? start : directive
  edit(draft, { start: from, end: text.length, after: '', rule: rules.textDirective })
}

function removePairs(draft: Draft, { start, query }: Fragment): void {
  const { text } = draft
  const { settings } = query
  const question = text.indexOf('?', start)
  if (question < 0 && !text.includes('=', start)) return
  const delimiter = question < 0 ? start : question
  const pairs = pairsFrom(text, { start: delimiter + 1, asked: settings.asked })
  if (question < 0 && !pairs.every(isWhole)) return
  removeTrackers(draft, { text, pairs, rules: settings.general, path: '', settings })
  // Where the query of a route went as a whole, what stood before it may be pairs as well.
  if (draft.text.length === question) removePairs(draft, { start, query })
}

/** It has a name and a value. */
function isWhole({ start, equals, end }: Pair): boolean {
  return start < equals && equals < end
}
