import { type Draft, edit } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import { type Pair, pairsFrom } from '../survey/pairs.ts'
import type { Settings } from '../tables/settings.ts'
import { cleanPairs, findKept, type Place } from './remove-trackers.ts'

/** From `start` on: drops text directives, and the trackers of a fragment that is only pairs or a route with a query. */
export function cleanFragment(draft: Draft, start: number, query: Place, pairs: readonly Pair[]): void {
  const kept = findKept(query, pairs)
  if (kept) {
    edit(draft, kept.rule, start, draft.text.length, '')
    return
  }
  dropDirective(draft, start, query.settings)
  const { text } = draft
  if (start >= text.length) return
  const { settings } = query
  const question = text.indexOf('?', start)
  const delimiter = question < 0 ? start : question
  if (question >= 0 || text.includes('=', start)) {
    const own = pairsFrom(text, delimiter + 1, settings.asked)
    const inside = { rules: settings.general, path: '', settings }
    if (question >= 0 || own.every(isWhole)) cleanPairs(draft, inside, own)
  }
  if (draft.text.length === start + 1 && text.length > start + 1)
    edit(draft, rules.emptyFragment, start, start + 1, '')
}

// https://wicg.github.io/scroll-to-text-fragment/
function dropDirective(draft: Draft, start: number, settings: Settings): void {
  const directive = draft.text.indexOf(':~:', start)
  if (directive < 0 || !settings.allows(rules.textDirective)) return
  edit(draft, rules.textDirective, directive === start + 1 ? start : directive, draft.text.length, '')
}

function isWhole({ start, equals, end }: Pair): boolean {
  return start < equals && equals < end
}
