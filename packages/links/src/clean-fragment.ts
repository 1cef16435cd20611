import { cleanPairs, findKept, type Place } from './clean-pairs.ts'
import { type Draft, edit } from './draft.ts'
import { type Pair, readPairs } from './pairs.ts'
import { rules } from './rules.ts'
import type { Settings } from './settings.ts'

/** What is known of the page whose fragment it is. */
export type FragmentPlace = Pick<Place, 'hosts' | 'path' | 'settings'> & { pairs: readonly Pair[] }

/** Drops text directives, and the trackers of a fragment that is only pairs or a route with a query. */
export function cleanFragment(draft: Draft, start: number, place: FragmentPlace): void {
  if (dropMark(draft, start, place)) return
  dropDirective(draft, start, place.settings)
  const { text } = draft
  if (start >= text.length) return
  const { settings } = place
  const question = text.indexOf('?', start)
  const delimiter = question < 0 ? start : question
  if (question >= 0 || text.includes('=', start)) {
    const pairs = readPairs(text, delimiter + 1, text.length, settings.filter)
    const inside = { delimiter, end: text.length, hosts: NO_HOSTS, path: '', settings }
    if (question >= 0 || pairs.every(isWhole)) cleanPairs(draft, inside, pairs)
  }
  if (draft.text.length === start + 1 && text.length > start + 1)
    edit(draft, rules.emptyFragment, start, start + 1, '')
}

function dropMark(draft: Draft, start: number, place: FragmentPlace): boolean {
  const kept = findKept(place, place.pairs)
  if (kept) edit(draft, kept.rule, start, draft.text.length, '')
  return kept !== undefined
}

// https://wicg.github.io/scroll-to-text-fragment/
function dropDirective(draft: Draft, start: number, settings: Settings): void {
  const directive = draft.text.indexOf(':~:', start)
  if (directive < 0 || !settings.allows(rules.textDirective)) return
  edit(draft, rules.textDirective, directive === start + 1 ? start : directive, draft.text.length, '')
}

const NO_HOSTS: Place['hosts'] = []

function isWhole({ start, equals, end }: Pair): boolean {
  return start < equals && equals < end
}
