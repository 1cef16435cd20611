import type { Page } from '../survey/page.ts'

/** Whether what stands behind the host begins as a sticky pattern says. */
export function startsPage(pattern: RegExp, { draft, survey }: Page): boolean {
  pattern.lastIndex = survey.path
  return pattern.test(draft.text)
}
