import { findLinks } from '../../../packages/links/src/index.ts'
import { safeFromMarkdown } from '../../../packages/markdown/src/index.ts'
import { brokenProblems } from './broken-problems.ts'
import { brokenRoundTrip } from './broken-round-trip.ts'
import { asText, entry } from './entry.ts'
import { markdownPlaces } from './from-markdown.ts'

export const fromMarkdownWithLinksEntry = entry({
  name: 'fromMarkdown with findLinks',
  places: markdownPlaces,
  take: (input) => ({ input: asText(input) }),
  run: (text) => safeFromMarkdown(text, { findLinks }),
  broken: (text, result) =>
    result.ok ? brokenRoundTrip(result.issue) : brokenProblems(result.problems, text),
})
