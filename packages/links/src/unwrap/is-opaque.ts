import type { Page } from '../survey/page.ts'
import { pathMatches } from '../tables/path-matches.ts'

/** Whether the page is a redirector that does not show where it leads. */
export function isOpaque({ draft, host, survey }: Page): boolean {
  const { opaque } = host.rules
  if (opaque.length === 0) return false
  const path = draft.text.slice(survey.path, survey.query)
  return opaque.some(({ paths }) => paths.some((pattern) => pathMatches(path, pattern)))
}
