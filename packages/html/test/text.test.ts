import { arbitraryIssue, fixtures, resolve, textsOf } from '@cec-bulletin/fixtures'
import type { Issue } from '@cec-bulletin/schema'
import { childrenOf, type IssueNode } from '@cec-bulletin/schema/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'
import { textsIn } from './texts-in.ts'

const numRuns = Number(process.env.RUNS ?? 300)

test.each(fixtures())('no character of the issue is lost, added or moved: $name', ({ issue }) => {
  expect(textsIn(toHtml(issue, { resolve }))).toBe(spokenOnce(issue))
  expect(textsIn(toHtml(issue, { document: true, resolve }))).toBe(spokenOnce(issue))
})

test('no character of any issue is lost, added or moved', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(arbitraryIssue(), fc.boolean(), (issue, document) => {
      expect(textsIn(toHtml(issue, { document, resolve }))).toBe(spokenOnce(issue))
    }),
    { numRuns },
  )
})

/** Every text of the issue. Where the caption of a picture says what it shows, its `alt` is not said again. */
function spokenOnce(issue: Issue): string {
  const copy = structuredClone(issue)
  const silence = (node: IssueNode): void => {
    if (node.type === 'image' && says(node.caption, node.alt)) node.alt = ''
    childrenOf(node).forEach(silence)
  }
  for (const { introduction, articles } of copy.sections) {
    introduction.forEach(silence)
    for (const { body, notes } of articles) [...body, ...notes].forEach(silence)
  }
  return textsOf(copy).join('')
}

function says(caption: readonly IssueNode[] | undefined, alt: string): boolean {
  const words = bare((caption ?? []).map(wordsOf).join(''))
  return words !== '' && words === bare(alt)
}

const wordsOf = (node: IssueNode): string =>
  'value' in node ? node.value : childrenOf(node).map(wordsOf).join('')

const bare = (words: string) => words.replace(/\s/g, '').replace(/[.。]$/, '')
