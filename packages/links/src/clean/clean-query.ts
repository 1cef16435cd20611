import type { Page } from '../survey/page.ts'
import { surveyAddress } from '../survey/survey-address.ts'
import { HAS_QUESTION_MARK } from '../text/has.ts'
import { slice } from '../text/string-methods.ts'
import { cleanFragment } from './clean-fragment.ts'
import { cutAppendedUtm } from './cut-appended-utm.ts'
import { type Query, removeTrackers } from './remove-trackers.ts'

/** Takes out of query and fragment what only says who reads. */
export function cleanQuery({ draft, host, survey, settings }: Page): void {
  const { path, query, hash, end, pairs } = survey
  if (query === end) return
  const { rules } = host
  const pathText = slice(draft.text, path, query)
  const before: Query = { text: draft.text, pairs, rules, path: pathText, settings }
  // The fragment stands behind the query, so that the offsets of the pairs still hold afterwards.
  if (hash < end) cleanFragment(draft, { start: hash, query: before })
  if (query === hash) return
  const appends = (survey.kinds & HAS_QUESTION_MARK) !== 0 && cutAppendedUtm(draft, before)
  const { text } = draft
  removeTrackers(draft, appends ? { ...before, text, pairs: surveyAddress(text, settings).pairs } : before)
  // Nothing but host and path is left: what is still to be asked of their characters takes less time.
  if (draft.text.length === query) survey.kinds = survey.inHost | survey.inPath
}
