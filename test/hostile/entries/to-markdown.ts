import { toMarkdown } from '../../../packages/markdown/src/index.ts'
import { judge } from '../../../packages/markdown/test/readers/judge.ts'
import { brokenRoundTrip } from './broken-round-trip.ts'
import { entry } from './entry.ts'
import { issueIn } from './issue-in.ts'
import { issuePlaces } from './issue-places.ts'

// Other readers take the square of some texts, and are asked about the short ones only.
const MOST_FOR_READERS = 4000

export const toMarkdownEntry = entry({
  name: 'toMarkdown',
  places: issuePlaces,
  take: issueIn,
  run: (issue) => toMarkdown(issue),
  // The way back of long issues is held by `parseIssue`.
  broken: (issue, markdown) =>
    markdown.length > MOST_FOR_READERS ? [] : [...brokenRoundTrip(issue), ...judge(issue, markdown)],
})
