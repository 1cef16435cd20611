import { fromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { issueOf } from './issue-of.ts'
import { arbitraryNoted } from './readers/arbitrary-noted.ts'
import { judge } from './readers/judge.ts'

const numRuns = Number(process.env.RUNS ?? 200)

test('no reader in any configuration is misled by notes, wherever they are', () => {
  fc.assert(
    fc.property(arbitraryNoted(), (issue) => {
      const markdown = toMarkdown(issue)
      expect(judge(issue, markdown)).toEqual([])
      expect(fromMarkdown(markdown)).toStrictEqual(issue)
    }),
    { numRuns },
  )
})

const noted = (text: string): Issue =>
  issueOf([{ type: 'paragraph', children: ['点', { type: 'footnoteReference', identifier: '1' }] }], {
    notes: [{ type: 'footnoteDefinition', identifier: '1', children: [text] }],
  })

const plain = (text: string): Issue => issueOf([text])

describe('the judge sees', () => {
  test.each<[string, Issue, [from: string, to: string], RegExp]>([
    [
      'a note that is a definition',
      noted('javascript:alert(1)'),
      ['[note]: #\n    ', ''],
      /leads to javascript:/,
    ],
    [
      'a note that is lost',
      noted('见附录'),
      ['[note]: #\n    ', ''],
      /commonmark\.js loses|commonmark\.js shows/,
    ],
    ['live HTML', plain('<b>粗</b>'), ['\\<b>', '<b>'], /holds <b>|shows/],
    ['a link', plain('[一](https://e.cn/)'), ['\\[', '['], /leads to https:\/\/e\.cn|shows/],
    ['a picture', plain('看![一](https://e.cn/x.png)'), ['\\[', '['], /shows a picture https/],
    ['a text that is gone', plain('一二三'), ['二', ''], /loses 一二三/],
    ['texts in another order', issueOf(['一', '二']), ['一\n\n二', '二\n\n一'], /loses 二/],
  ])('%s', (_, issue, [from, to], complaint) => {
    const markdown = toMarkdown(issue)
    expect(markdown).toContain(from)
    expect(judge(issue, markdown)).toEqual([])
    expect(judge(issue, markdown.replace(from, to)).join('\n')).toMatch(complaint)
  })
})
