import { growth } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import { toWechat } from '../src/index.ts'
import { issueOf } from './issue-of.ts'

const link = (index: number) => ({
  type: 'paragraph',
  children: [
    { type: 'link', url: `https://e.cn/${index}`, children: '文' },
    ' ',
    { type: 'strong', children: '文' },
  ],
})

// Sixteen times the blocks take sixteen times the work, and some more for the garbage; a quadratic step would take 256.
test.each<[string, (index: number) => unknown]>([
  ['paragraphs', () => '文<&'.repeat(20)],
  ['links, each elsewhere', link],
  ['pictures', (index) => ({ type: 'image', url: `https://e.cn/${index}.png`, alt: '图' })],
  ['items', () => ({ type: 'list', children: ['文', '文'] })],
  ['lines of code', () => ({ type: 'code', value: ' a  b\n'.repeat(10).trim() })],
])('grows with its %s', { retry: 2 }, (_, block) => {
  const issue = (size: number) => issueOf(Array.from({ length: size }, (_, index) => block(index)) as never)
  expect(growth(toWechat, [issue(150), issue(2400)], 120)).toBeLessThan(60)
})

test('grows with the lines of one paragraph, each with a space', { retry: 2 }, () => {
  const lines = (size: number) =>
    Array(size)
      .fill([{ type: 'break' }, '\u00a0'])
      .flat()
  const issue = (size: number) =>
    issueOf([{ type: 'paragraph', children: ['甲', ...lines(size), '乙'] }] as never)
  expect(growth(toWechat, [issue(375), issue(6000)], 120)).toBeLessThan(60)
})
