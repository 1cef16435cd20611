import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { safeFromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import type { Problem } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockSuspicions, markSuspicions } from '../../src/warnings/rules.ts'
import { issueOf } from '../issue-of.ts'
import { nameOf } from './document.ts'

const numRuns = Number(process.env.RUNS ?? 100)

/**
 * What no reader of Markdown takes for a mark, `toMarkdown` does not escape: an issue whose text says `{{ name }}` draws
 * the warning for it. Nor does it move a mark that an issue does have: `1*2*3` with an emphasised 2, `！` before a link, nor
 * make a heading of a paragraph of strong text.
 */
const shownAsItStands = [
  'attribute-list',
  'closed-title',
  'cut-table',
  'directive',
  'emoji-name',
  'formula',
  'full-width-address',
  'heading-without-space',
  'highlight',
  'inserted',
  'joined-lines',
  'misspelt-address',
  'near-attribution',
  'near-caption',
  'near-credit',
  'near-source',
  'stray-link',
  'stray-picture',
  'superscript',
  'template-tag',
  'typed-break',
  'typed-note',
  'typed-quote',
  'typed-title',
  'unmeant-mark',
]

/** Of others, what begins with a sign that is none of Markdown's. */
const isFullWidth = ({ received = '' }: Problem) => /^[＊～｀［【〔]/.test(received)

const codes = [...markSuspicions, ...blockSuspicions]
  .map(({ code }) => code)
  .filter((code) => !shownAsItStands.includes(code))

const isSuspect = (warning: Problem) => codes.includes(warning.code) && !isFullWidth(warning)

test('what toMarkdown writes is not suspect', () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      const { warnings } = safeFromMarkdown(toMarkdown(issue))
      expect(warnings.filter(isSuspect).map(nameOf)).toEqual([])
    }),
    { numRuns },
  )
})

test.each([
  '**注意**：`code`',
  '[词](http://a b)',
  '[词](../a)',
  '[^1]',
  '==词==',
  '$x^2$',
  '###资源',
  '| a | b |',
  '见 https://e.cn/a 和 a@e.cn',
])('text like %s comes back in silence or as it stands', (text) => {
  const { warnings } = safeFromMarkdown(toMarkdown(issueOf([text])))
  expect(warnings.filter(isSuspect)).toEqual([])
})
