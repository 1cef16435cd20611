import { type Draft, editAll } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import type { Settings } from '../tables/settings.ts'
import { matchesBetween } from '../text/matches-between.ts'

const SPELLED = /&(?:amp;|AMP;|#0?38;|#[xX]26;)+/g

/** `?a=1&amp;b=2`, copied from HTML source code, is `?a=1&b=2`; so is what was escaped twice. */
export function repairAmpersands(draft: Draft, settings: Settings): void {
  if (!settings.allows(rules.htmlEntity)) return
  const { text } = draft
  const edits = matchesBetween(SPELLED, text, { start: 0, end: text.length }).map(
    ({ 0: spelling, index: start }) => ({
      start,
      end: start + spelling.length,
      after: '&',
      rule: rules.htmlEntity,
    }),
  )
  editAll(draft, edits)
}
