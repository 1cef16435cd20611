import { arbitraryIssue, fixtures } from '@cec-bulletin/fixtures'
import { toHtml } from '@cec-bulletin/html'
import type { Issue } from '@cec-bulletin/schema'
import { type List, markOf } from '@cec-bulletin/schema/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toWechat } from '../../src/index.ts'
import { uploaded } from '../uploaded.ts'
import { textOfContent, textOfPage } from './text-of.ts'

const numRuns = Number(process.env.RUNS ?? 25)

test.each(fixtures())('no word and no mark is lost, added or moved: $name', ({ issue }) => {
  checkText(issue)
})

test('no word and no mark of any issue is lost, added or moved', { timeout: 900_000 }, () => {
  fc.assert(fc.property(arbitraryIssue(), checkText), { numRuns })
})

/** The page holds each text of an issue once, which its own tests prove; so do pictures, as such or as words. */
function checkText(issue: Issue): void {
  const page = textOfPage(toHtml(issue, { markerOf, resolve: (path) => path }))
  expect(textOfContent(toWechat(issue).content)).toBe(page)
  expect(textOfContent(toWechat(issue, { pictures: uploaded(issue) }).content)).toBe(page)
}

const markerOf = (list: List, index: number) => markOf(list, index) || '•'
