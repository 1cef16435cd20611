import { edit } from '../change/draft.ts'
import { type Page, surveyAgain } from '../survey/page.ts'
import { SLASH } from '../text/codes.ts'

/** Cuts a last segment of the path that only says from where the page was opened: Amazon's `/dp/B08N5WRWNW/ref=sr_1_1`. */
export function cutSegment(page: Page): void {
  const { draft, host, survey, settings } = page
  const { segments } = host.rules
  if (segments.length === 0) return
  const last = draft.text.charCodeAt(survey.query - 1) === SLASH ? survey.query - 1 : survey.query
  const start = draft.text.lastIndexOf('/', last - 1)
  if (start <= survey.path) return
  const row = segments.find((segment) => draft.text.startsWith(segment.start, start + 1))
  if (!row || !settings.allows(row.rule)) return
  edit(draft, { start, end: survey.query, after: '', rule: row.rule })
  surveyAgain(page)
}
