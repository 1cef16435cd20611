import { redirectorRule } from '../sentences/row-rules.ts'
import type { Rule } from '../sentences/rules.ts'
import type { Page } from '../survey/page.ts'
import { pathMatches } from '../tables/path-matches.ts'
import { readTarget, WEB } from './read-target.ts'
import { startsPage } from './starts-page.ts'

export interface Target {
  /** The rule of the redirector. */
  rule: Rule
  /** The address it leads to, or nothing where it holds none that can be read. */
  address: string | undefined
  /** Whether the fragment behind the redirector is that of the target; a viewer has one of its own. */
  takesFragment: boolean
}

/** The target that a known redirector carries; nothing for any other page. */
export function findTarget(page: Page): Target | undefined {
  const { draft, host, survey } = page
  const { redirectors } = host.rules
  if (redirectors.length > 0) {
    const path = draft.text.slice(survey.path, survey.query)
    for (const { redirector, rule } of redirectors) {
      if (!redirector.paths.some((pattern) => pathMatches(path, pattern))) continue
      const found = readTarget(redirector, page)
      if (found !== undefined) {
        const takesFragment = redirector.form !== 'amp' && redirector.form !== 'proofpoint-v3'
        return { rule, address: WEB.test(found) ? found : undefined, takesFragment }
      }
    }
  }
  return undefined
}

/** The same for a service that its clients run on hosts of their own. What looks like it and leads nowhere is another's page. */
export function findServiceTarget(page: Page): Target | undefined {
  for (const { row, starts } of page.settings.anyHost?.services ?? []) {
    if (!startsPage(starts, page)) continue
    const address = readTarget(row, page)
    if (address !== undefined && WEB.test(address))
      return { rule: redirectorRule(row), address, takesFragment: true }
  }
  return undefined
}
