import type { Issue } from '@cec-bulletin/schema'
import type { Email } from '../../src/index.ts'
import { htmlRules } from './html-rules.ts'
import { mailRules } from './text-rules.ts'
import { readPage } from './tree.ts'

/** What is wrong with the mail of an issue, each with the rule that it breaks. */
export function faultsOf(email: Email, issue: Issue): string[] {
  const page = readPage(email.html)
  return [
    ...Object.entries(htmlRules).flatMap(([name, rule]) => rule(page).map((what) => `${name}: ${what}`)),
    ...Object.entries(mailRules).flatMap(([name, rule]) =>
      rule({ email, page, issue }).map((what) => `${name}: ${what}`),
    ),
  ]
}
