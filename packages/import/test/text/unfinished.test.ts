import { expect, test } from 'vitest'
import { read } from './read.ts'

/** Two lines at a measure of twenty. */
const pier = '渡口每天开船六班，头班在清晨五点，末班在\n晚上九点，遇大雾停航，停航时鸣钟三声。'

const issue = (...lines: string[]) =>
  ['两岸简报', '第3期 2024年3月', '镇里消息', '南门外的早市', pier, ...lines, pier].join('\n')

const torn = issue('早市从三月起在南门外开张，', '', '逢雨改在棚里，摊位照旧', '', '按月抽签，大家说好。')

const places = (text: string) =>
  read(text)
    .hints.filter(({ rule }) => rule === 'unfinished')
    .map(({ at, also = [] }) => [at, ...also].map((from) => text.slice(from, from + 4)))

test('paragraphs that end no sentence are asked about once, and go on or stay as is answered', () => {
  expect(places(torn)).toEqual([['逢雨改在', '按月抽签']])
  expect(read(torn).blocks).toContain('paragraph: 早市从三月起在南门外开张，')
  expect(read(torn, { unfinished: 'same' }).blocks).toContain(
    'paragraph: 早市从三月起在南门外开张，逢雨改在棚里，摊位照旧按月抽签，大家说好。',
  )
})

test.each([
  '时间：三月九日早上六点',
  '逢雨停摆。——渡口老秦',
  '逢雨改在棚里（摊位照旧）',
  '详见《渡口志》',
  '报名：https://example.org/pier',
])('a paragraph that ends in `%s` is whole', (line) => {
  expect(places(issue(line))).toEqual([])
})

const cells = issue('东岸', '', '六人值守', '', '西岸', '', '五人', '', '北塘', '')

test('short lines one below the other, more than an article has titles, are asked about with them', () => {
  expect(places(cells)).toEqual([['六人值守', '西岸\n\n', '五人\n\n', '北塘\n\n', '渡口每天']])
  expect(read(cells, { unfinished: 'same' }).blocks.join('\n')).toMatch(/: 东岸六人值守西岸五人北塘渡口每天/)
  expect(places(issue('街巷动态', '', '夜里的渡口', ''))).toEqual([])
})
