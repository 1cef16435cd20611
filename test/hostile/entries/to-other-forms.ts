import { toHtml } from '../../../packages/html/src/index.ts'
import { toMdast, toText } from '../../../packages/markdown/src/index.ts'
import { entry } from './entry.ts'
import { issueIn } from './issue-in.ts'
import { issuePlaces } from './issue-places.ts'

export const toHtmlEntry = entry({
  name: 'toHtml',
  places: issuePlaces,
  take: issueIn,
  run: (issue) => toHtml(issue, { document: true, resolve: (path) => path }),
})

export const toTextEntry = entry({
  name: 'toText',
  places: issuePlaces,
  take: issueIn,
  run: (issue) => toText(issue),
})

export const toMdastEntry = entry({
  name: 'toMdast',
  places: issuePlaces,
  take: issueIn,
  run: (issue) => toMdast(issue),
})
