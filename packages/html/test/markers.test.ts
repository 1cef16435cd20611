import { markOf } from '@cec-bulletin/schema/model'
import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'
import { issueWith } from './issue-with.ts'

const lists = [
  ['bullets', { children: ['一'] }, '<ul><li><span class="marker">•</span>一</li></ul>'],
  [
    'bullets marked ※',
    { marker: '※', children: ['一'] },
    '<ul class="marker-reference"><li><span class="marker">※</span>一</li></ul>',
  ],
  [
    'numbers from 9',
    { ordered: true, start: 9, children: ['九', '十'] },
    '<ol start="9"><li><span class="marker">9.</span>九</li><li><span class="marker">10.</span>十</li></ol>',
  ],
  [
    'numbers in Chinese from 10',
    { ordered: true, start: 10, marker: '（一）', children: ['十'] },
    '<ol start="10" class="marker-chinese-parentheses"><li><span class="marker">（十）</span>十</li></ol>',
  ],
  [
    'an item of two paragraphs',
    { children: [{ type: 'listItem', children: ['一', '二'] }] },
    '<ul><li><span class="marker">•</span><p>一</p><p>二</p></li></ul>',
  ],
] as const

test.each(lists)('markers as text: %s', (_, list, expected) => {
  const issue = issueWith([{ type: 'list', ...list, children: [...list.children] } as never])
  expect(toHtml(issue, { markerOf: markOf }).replaceAll('\n', '')).toContain(expected)
  expect(toHtml(issue)).not.toContain('class="marker"')
})

test('markers as text: the numbers of notes', () => {
  const issue = issueWith({
    body: [{ type: 'paragraph', children: ['甲', { type: 'footnoteReference', identifier: 'x' }] as never }],
    notes: [{ type: 'footnoteDefinition', identifier: 'x', children: ['注'] }],
  })
  expect(toHtml(issue, { markerOf: markOf }).replaceAll('\n', '')).toContain(
    '<li id="note-x"><span class="marker">1.</span><p>注<a',
  )
})
