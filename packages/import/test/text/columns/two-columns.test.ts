import { expect, test } from 'vitest'
import { read } from '../read.ts'

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

/** Lines of two columns beside each other, as a tool that keeps their places writes them. */
const beside = (left: readonly string[], right: readonly string[]) =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [one = '', other = ''] = [left[index], right[index]]
    return other === '' ? one : `${one}${' '.repeat(Math.max(2, 34 - one.length))}${other}`
  })

const [market, school] = [
  [
    '  早市从三月起在南门外开张，清晨五点到七',
    '点开市，逢雨改在棚里，摊位照旧按月抽签。',
    '  卖菜的人都说好，只是水龙头少了一只。',
  ],
  [
    '  操场换了新的沙坑，孩子们放学以后都来跳',
    '远，老师在旁边量，最远的一个跳了三米多。',
    '  秋天还要添两副单杠，家长会已经答应了。',
  ],
]

const joined = (lines: readonly string[]) => [
  `paragraph: ${lines.slice(0, 2).join('').trim()}`,
  `paragraph: ${lines.slice(2).join('').trim()}`,
]

test('articles that are set in two columns each are read one after the other', () => {
  const { blocks } = read(
    [
      '两岸民间简报                              第3期',
      '                                       2024年5月',
      '',
      '  街巷',
      '南门外的早市',
      ...beside(market, school),
      '渡口上下',
      ...beside(school, market),
      '',
      '编辑：周立',
      '主办：两岸社 网址：https://example.org/',
    ].join('\n'),
  )
  expect(blocks).toEqual([
    'title: 两岸民间简报',
    'number: 第3期',
    'date: 2024-05',
    'publisher: 两岸社',
    'section: 街巷',
    'article: 南门外的早市',
    ...joined(market),
    ...joined(school),
    'article: 渡口上下',
    ...joined(school),
    ...joined(market),
    'editor: 周立',
  ])
})

test('where titles stand beside text, columns go down the page, and a table over both stays one', () => {
  const row = (...cells: string[]) => cells.map((cell) => cell.padEnd(14, ' ')).join('      ')
  const { blocks } = read(
    [
      '两岸民间简报',
      '第3期 2024年5月',
      '',
      ...beside(
        ['南门外的早市', ...market, '渡口上下', ...school],
        ['学校的操场', ...school, ...market, '东岸'],
      ),
      '',
      row('摊位', '何时 开市', '几人'),
      row('南门', '5 点至 7 点', '12'),
      row('北门', '6 点至 8 点', '9'),
    ].join('\n'),
  )
  expect(blocks.filter((line) => /^(?:section|row)/.test(line))).toEqual([
    'section: 南门外的早市',
    'section: 渡口上下',
    'section: 学校的操场',
    'row: 摊位|何时开市|几人',
    'row: 南门|5点至7点|12',
    'row: 北门|6点至8点|9',
  ])
})

test('the number and the date at the right of the masthead are above both columns, a date in the text is not', () => {
  const when = ' '.repeat(40)
  const { blocks } = read(
    [
      '两岸民间简报',
      '两岸文化馆通讯',
      `${when}总第3期`,
      `${when}2024年5月20日`,
      ...beside(
        ['南门外的早市', ...market, ...market],
        ['学校的操场', ...school, '—— 2023 年 3 月', ...school],
      ),
    ].join('\n'),
  )
  expect(blocks.slice(0, 5)).toEqual([
    'title: 两岸民间简报',
    'series: 两岸文化馆通讯',
    'number: 总第3期',
    'date: 2024-05-20',
    'section: 南门外的早市',
  ])
})

test('white space over both columns parts them where lines break off above it, and only there', () => {
  const page = (above: readonly string[], behind: readonly string[]) =>
    read(
      [
        '两岸民间简报',
        '第3期 2024年5月20日',
        '',
        ...beside(['南门外的早市', ...above], behind),
        '',
        '',
        ...beside(['东岸的学校', ...school], ['西岸的学校', ...school]),
      ].join('\n'),
    ).blocks.filter((line) => /^(?:section|paragraph)/.test(line))
  const broken = page([...market, ...market.slice(0, 1)], [...market.slice(1), ...market])
  expect(broken.slice(3, 7)).toEqual([
    `paragraph: ${market.slice(0, 2).join('').trim()}`,
    `paragraph: ${market[2]?.trim()}`,
    ...joined(market),
  ])
  const whole = page(market, [...market, ...market])
  expect(whole.slice(2, 5)).toEqual([joined(market)[1], 'section: 东岸的学校', joined(school)[0]])
})
