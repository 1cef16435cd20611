import { expect, test } from 'vitest'
import { read } from './read.ts'

const [one, two, three] = [
  '早市从三月起在南门外开张，清晨五点到七点',
  '开市，逢雨改在棚里，摊位照旧按月抽签，谁',
  '来得早谁先挑。',
] as const
const left = one + two + three
const right = '船票改成两分，从三月起在渡口和候船室都能买到，月票照旧按季卖，老人和小学生凭证半价，丢了不补。'

/** Lines of two columns, the right one of which begins at the thirtieth character. */
const row = (before: string, behind = '') => `${before}${' '.repeat(30 - before.length)}${behind}`.trimEnd()

const zone = (article: string, other: string) => [
  row(article, other),
  row(one, right.slice(0, 20)),
  row(two, right.slice(20, 40)),
  row(three, right.slice(40)),
  row('', '又及，票价三年不变。'),
]

test('what stands in the middle parts what is above it in both columns from what is below', () => {
  const text = [
    '两岸简报',
    '第3期 2024年5月20日',
    '',
    '',
    row('', '要闻').slice(6),
    '',
    ...zone('早市', '渡口'),
    '',
    '',
    row('', '来信').slice(6),
    '',
    ...zone('一封信', '又一封信'),
    '',
    '主办：两岸镇',
  ].join('\n')
  const { blocks } = read(text)
  expect(blocks.slice(4)).toEqual([
    'section: 要闻',
    'article: 早市',
    `paragraph: ${left}`,
    'article: 渡口',
    `paragraph: ${right}`,
    'paragraph: 又及，票价三年不变。',
    'section: 来信',
    'article: 一封信',
    `paragraph: ${left}`,
    'article: 又一封信',
    `paragraph: ${right}`,
    'paragraph: 又及，票价三年不变。',
  ])
})
