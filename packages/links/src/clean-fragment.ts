import { cleanPairs, readPairs } from './clean-pairs.ts'
import { type Draft, edit } from './draft.ts'
import { rules } from './rules.ts'
import type { Settings } from './settings.ts'

/** Drops text directives, and the trackers of a fragment that is only pairs or a route with a query. */
export function cleanFragment(draft: Draft, start: number, settings: Settings): void {
  dropDirective(draft, start, settings)
  const { text } = draft
  if (start >= text.length) return
  const question = text.indexOf('?', start)
  if (question >= 0) cleanPairs(draft, question, text.length, [], settings)
  else if (isOnlyPairs(text, start)) cleanPairs(draft, start, text.length, [], settings)
  if (draft.text.length === start + 1 && text.length > start + 1)
    edit(draft, rules.emptyFragment, start, start + 1, '')
}

// https://wicg.github.io/scroll-to-text-fragment/
function dropDirective(draft: Draft, start: number, settings: Settings): void {
  const directive = draft.text.indexOf(':~:', start)
  if (directive < 0 || !settings.allows(rules.textDirective)) return
  edit(draft, rules.textDirective, directive === start + 1 ? start : directive, draft.text.length, '')
}

function isOnlyPairs(text: string, start: number): boolean {
  if (!text.includes('=', start)) return false
  return readPairs(text, start + 1, text.length).every(
    ({ start: from, equals, end }) => from < equals && equals < end,
  )
}
