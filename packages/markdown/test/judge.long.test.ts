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

test('marked is not misled by brackets before a link whose words are one of our anchors', () => {
  const issue = issueOf([
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: '[' },
        {
          type: 'emphasis',
          children: ['[id]', { type: 'link', url: 'https://e.cn/', children: 'id' }, '点'],
        },
        { type: 'strong', children: '点' },
      ],
    },
  ])
  const [section] = issue.sections
  if (section) section.id = 'id'
  expect(judge(issue, toMarkdown(issue))).toEqual([])
})

const noted = (text: string): Issue =>
  issueOf([{ type: 'paragraph', children: ['点', { type: 'footnoteReference', identifier: '1' }] }], {
    notes: [{ type: 'footnoteDefinition', identifier: '1', children: [text] }],
  })

const plain = (text: string): Issue => issueOf([text])

describe('the judge sees', () => {
  test.each<{ what: string; issue: Issue; change: [from: string, to: string]; complaint: RegExp }>([
    {
      what: 'a note that is a definition',
      issue: noted('javascript:alert(1)'),
      change: ['[note]: #\n    ', ''],
      complaint: /leads to javascript:/,
    },
    {
      what: 'a note that is lost',
      issue: noted('见附录'),
      change: ['[note]: #\n    ', ''],
      complaint: /commonmark\.js loses|commonmark\.js shows/,
    },
    { what: 'live HTML', issue: plain('<b>粗</b>'), change: ['\\<b>', '<b>'], complaint: /holds <b>|shows/ },
    {
      what: 'a link',
      issue: plain('[一](https://e.cn/)'),
      change: ['\\[', '['],
      complaint: /leads to https:\/\/e\.cn|shows/,
    },
    {
      what: 'a picture',
      issue: plain('看![一](https://e.cn/x.png)'),
      change: ['\\[', '['],
      complaint: /shows a picture https/,
    },
    { what: 'a text that is gone', issue: plain('一二三'), change: ['二', ''], complaint: /loses 一二三/ },
    {
      what: 'texts in another order',
      issue: issueOf(['一', '二']),
      change: ['一\n\n二', '二\n\n一'],
      complaint: /loses 二/,
    },
  ])('$what', ({ issue, change: [from, to], complaint }) => {
    const markdown = toMarkdown(issue)
    expect(markdown).toContain(from)
    expect(judge(issue, markdown)).toEqual([])
    expect(judge(issue, markdown.replace(from, to)).join('\n')).toMatch(complaint)
  })
})
