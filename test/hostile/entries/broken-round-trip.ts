import { isDeepStrictEqual } from 'node:util'
import { findLinks } from '../../../packages/links/src/index.ts'
import { safeFromMarkdown, toMarkdown } from '../../../packages/markdown/src/index.ts'
import type { Issue } from '../../../packages/schema/src/index.ts'

/** What is written of an issue is read back as the same issue, and written again gives the same bytes. */
export function brokenRoundTrip(issue: Issue): string[] {
  const markdown = toMarkdown(issue)
  const back = safeFromMarkdown(markdown)
  if (!back.ok) {
    const [{ code = '', line = 0 } = {}] = back.problems
    return [`fromMarkdown refuses what toMarkdown wrote: ${code} in line ${line}`]
  }
  if (!isDeepStrictEqual(back.issue, issue)) return ['what toMarkdown wrote is read back as another issue']
  const linked = safeFromMarkdown(markdown, { findLinks })
  if (!linked.ok || !isDeepStrictEqual(linked.issue, issue))
    return ['what toMarkdown wrote is read back as another issue by who finds addresses']
  return toMarkdown(back.issue) === markdown ? [] : ['toMarkdown writes other bytes the second time']
}
