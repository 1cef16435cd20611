import { arbitraryIssue, fixtures, resolve } from '@cec-bulletin/fixtures'
import { toHtml } from '@cec-bulletin/html'
import type { Issue } from '@cec-bulletin/schema'
import { dateIn } from '@cec-bulletin/schema/model'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { toEntries } from '../src/index.ts'

const numRuns = Number(process.env.RUNS ?? 200)

test.each(fixtures())('no character of the issue is lost, added or moved: $name', ({ issue }) => {
  checkText(issue)
})

test('no character of any issue is lost, added or moved', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => checkText(issue)),
    { numRuns },
  )
})

/** The page of `toHtml` holds each text of an issue once, which its own tests prove; the title and the date lead it. */
function checkText(issue: Issue): void {
  const one = { ...issue, url: 'https://e.cn/7/' }
  const page = textOf(toHtml(one, { externalLinks: 'plain', resolve }))
  const [entry] = toEntries(one, { resolve })
  const rest = textOf(entry?.content ?? '')
  const date = dateIn(issue.date, issue.lang)
  expect(entry?.title).toBe(issue.title)
  // The series and the number stand between the title and the date.
  const middle = page.slice(issue.title.length, page.indexOf(date, issue.title.length))
  const afterDate = page.slice(issue.title.length + middle.length + date.length)
  const between = [issue.series, issue.number].filter((text) => text !== undefined)
  expect([issue.title, rest].join('')).toBe(`${issue.title}${middle}${afterDate}`)
  for (const text of between) expect(rest).toContain(text.replaceAll('\n', ''))
}

function textOf(html: string): string {
  return parseFragment(html).childNodes.map(ofNode).join('').replaceAll('\n', '')
}

function ofNode(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(ofNode).join('') : ''
}
