import { normalizeLink } from '@cec-bulletin/links'
import { type Issue, mapLinks, parseIssue } from '@cec-bulletin/schema'

/**
 * The issue as a foreign reader can have it from the dialect: addresses cleaned. Readers differ over a symbol with a
 * selector of its variant (`㊙` and U+FE0E), as DIALECT.md says, so symbols have none. An imprint that says nothing is
 * none.
 */
export function asInMarkdown(issue: Issue): Issue {
  const plain = parseIssue(JSON.parse(JSON.stringify(issue).replaceAll('\ufe0e', '')))
  const { imprint, ...rest } = mapLinks(plain, ({ url }) => cleaned(url))
  const isEmpty = JSON.stringify(imprint) === '{"editors":[]}'
  return imprint && !isEmpty ? { ...rest, imprint } : rest
}

function cleaned(url: string): string {
  const link = normalizeLink(url)
  return link.ok ? link.href : url
}
