import { expect, test } from 'vitest'
import { readText } from '../../src/text.ts'
import { read } from './read.ts'

const first = '早市从三月起在南门外开张，清晨五点到七点\n开市，逢雨改在棚里，摊位照旧按月'
const second = '抽签。'
const joined = `paragraph: ${(first + second).replace('\n', '')}`

test.each([
  ['form feeds', `两岸简报\n第3期\n1\n早市\n${first}\n\f两岸简报\n2\n${second}\n\f两岸简报\n3\n末尾一句。`],
  [
    'blank lines',
    `两岸简报\n第3期\n早市\n${first}\n- 1 -\n\n\n两岸简报\n${second}\n- 2 -\n\n\n两岸简报\n末尾一句。\n- 3 -`,
  ],
  [
    'numbers alone',
    `两岸简报\n第3期\n早市\n${first}\n第 1 页 共 3 页\n两岸简报\n${second}\n第 2 页 共 3 页\n两岸简报\n末尾一句。\n第 3 页 共 3 页`,
  ],
])('a paragraph goes on over a header and a number, where pages are told by %s', (_, text) => {
  const { blocks, dropped } = read(text)
  expect(blocks).toContain('title: 两岸简报')
  expect(blocks).toContain(joined)
  expect(dropped.filter((line) => line === 'running-header: 两岸简报')).toHaveLength(2)
  expect(dropped.filter((line) => line.startsWith('page-number: '))).toHaveLength(3)
})

test('a title that stands again over what goes on is dropped, and titles between are headings', () => {
  const page = (...lines: string[]) => lines.join('\n')
  const text = [
    page('街巷动态', '南门外的早市和夜市', `${first}${second}`, '夜市', '夜市也在南门外，九点收摊。'),
    page('街巷动态', '南门外的早市和夜市', '收摊以后由值班的人扫地。'),
    page('学校来信', '操场', '操场修好了。'),
    page('学校来信', '跑道', '跑道也修好了。'),
  ].join('\f')
  const { blocks, dropped } = read(text)
  expect(dropped).toContain('continued-title: 南门外的早市和夜市')
  expect(blocks.filter((line) => /^(?:section|article|heading)/.test(line))).toEqual([
    'section: 街巷动态',
    'article: 南门外的早市和夜市',
    'heading: 夜市',
    'section: 学校来信',
    'article: 操场',
    'article: 跑道',
  ])
})

test('addresses in the text become links, cleaned', () => {
  const { links } = read(
    '两岸简报\n第3期\n早市\n摊位图见www.example.org/map?utm_source=a，来信寄a@example.org。',
  )
  expect(links).toEqual([
    'www.example.org/map?utm_source=a https://www.example.org/map',
    'a@example.org mailto:a@example.org',
  ])
})

test('short words at the right of wide gaps are no second column', () => {
  const gap = ' '.repeat(40)
  const lines = [
    '早市从三月起在南门外开张，清晨五点到七点',
    '开市，逢雨改在棚里，摊位照旧按月抽签，谁',
    '来得早谁先挑。',
  ]
  const prices = ['青菜', '豆腐', '面条', '白米'].map((name, row) => `${name}${gap}${row + 2}元一斤`)
  const { blocks } = read(['两岸简报', '第3期', '早市', ...lines, ...lines, ...prices].join('\n'))
  expect(blocks.filter((line) => line === `paragraph: ${lines.join('')}`)).toHaveLength(2)
  expect(blocks.join('')).toMatch(/青菜\s*2元一斤/u)
})

test('where each page begins with the title of its section, a section may have one page', () => {
  const pages = [
    `街巷动态\n两岸简报\n第3期\n早市\n${first}${second}`,
    '学校来信\n操场\n看台的顶棚漏雨，已请人来修，月底以前完工，\n到时再开。',
    '学校来信\n跑道\n煤渣铺的跑道换成塑胶的，花了两个暑假，上周\n验收。',
    '河上见闻\n渡船\n南岸的人过河赶集，早去晚回，船钱三十年没有\n涨过。',
  ]
  const { blocks } = read(pages.join('\f'))
  expect(blocks.filter((line) => /^(?:title|section|article|heading)/.test(line))).toEqual([
    'title: 两岸简报',
    'section: 街巷动态',
    'article: 早市',
    'section: 学校来信',
    'article: 操场',
    'article: 跑道',
    'section: 河上见闻',
    'article: 渡船',
  ])
})

test('a footer with a number, which says what the masthead says, begins no page', () => {
  const text = `两岸简报 第3期\n早市\n${first}${second}\n两岸简报 第3期\n1 / 2\n夜市\n${first}${second}\n两岸简报 第3期\n2 / 2`
  expect(read(text).blocks).toContain('title: 两岸简报')
})

test.each([1, 2])(
  'the number of a page may be that of a sheet of a newspaper, or stand in front of its header (%i)',
  (way) => {
    const foot = (page: number) => (way === 1 ? `第 ${page} 版\n两岸简报 · 第3期` : `${page} / 2两岸简报`)
    const text = `两岸简报\n第3期\n早市\n${first}${second}\n${foot(1)}\f夜市\n${first}${second}\n${foot(2)}`
    const { blocks } = read(text)
    expect(blocks.filter((block) => /^(?:title|series)|版|\d \//.test(block))).toEqual(['title: 两岸简报'])
  },
)

const body = `${first.replace('\n', '')}${second}`

test('the name of the issue above what goes on, with its number or the title of a section, is a running header', () => {
  const { blocks, dropped } = read(
    [
      ['两岸民间简报', '总第3期', '', '一、街巷', '早市', body].join('\n'),
      ['两岸民间简报　　二、学校', '', '二、学校', '操场', body].join('\n'),
      ['两岸民间简报 · 总第3期', '', '礼堂', body].join('\n'),
    ].join('\f'),
  )
  expect(dropped).toEqual([
    'running-header: 两岸民间简报　　二、学校',
    'running-header: 两岸民间简报 · 总第3期',
  ])
  expect(blocks.filter((line) => /^(?:title|section|article)/.test(line))).toEqual([
    'title: 两岸民间简报',
    'section: 一、街巷',
    'article: 早市',
    'section: 二、学校',
    'article: 操场',
    'article: 礼堂',
  ])
})

test('a number that runs on at the top of all pages is said once, on the first', () => {
  const page = (...lines: string[]) => ['两岸简报', '第3期', ...lines].join('\n')
  const { blocks, dropped } = read(
    [page('', '街巷动态', '早市', body), page('夜市', body), page('操场', body)].join('\f'),
  )
  expect(blocks.slice(0, 2)).toEqual(['title: 两岸简报', 'number: 第3期'])
  expect(dropped.filter((line) => line.endsWith('第3期'))).toHaveLength(2)
})

test('years that name the columns of a table end no page', () => {
  const years = (first: number) => [
    ...['两岸简报', '第3期', '街巷动态', '早市', '早市从三月起开张。', '', '摊位费', '清扫', '印刷', ''],
    ...[
      `${first}`,
      '￥460',
      '￥980',
      '￥300',
      '',
      `${first + 1}`,
      '￥520',
      '￥990',
      '￥310',
      '',
      '账目可以查。',
    ],
  ]
  const pagesOf = (lines: readonly string[]) =>
    new Set(readText(lines.join('\n')).places.map(({ page }) => page)).size
  expect(pagesOf(years(2024))).toBe(1)
  expect(pagesOf(years(24))).toBeGreaterThan(1)
})

test('a footer that counts is none of the text, wherever a tool wrote it', () => {
  const page = (number: number, words: string) =>
    [
      `${words}，清晨五点开市。`,
      `两岸简报 · ${number}`,
      ...Array.from({ length: 4 }, () => `${words}的摊位按月抽签。`),
    ].join('\n')
  const { blocks, dropped } = read(
    ['两岸简报', '第3期', '街巷动态', '早市', page(1, '早市在南门外'), `\f${page(2, '夜市在北门外')}`].join(
      '\n',
    ),
  )
  expect(blocks.join()).not.toContain('·')
  expect(dropped.filter((line) => line.includes('两岸简报 · '))).toHaveLength(2)
})

test('numbered titles that stand once on each page are none of its footer, and a number above one is that of the page', () => {
  const step = (number: number) =>
    [`第${number}步`, '磨刀以前先看刀口，缺了的要先补上，再用粗石开，细石磨，最后用皮带收。'].join('\n')
  const foot = (number: number) => `\n\n${number}\n用再生纸印刷。`
  const pages = [1, 2, 3].map((number) => `${step(number)}\n${step(number)}\n${step(number)}${foot(number)}`)
  const { blocks } = read(['磨刀简报', '第3期', pages.join('\f')].join('\n'))
  expect(blocks.join('\n')).toContain('第2步')
  expect(blocks.filter((line) => /paragraph: \d$/.test(line))).toEqual([])
})

test('what says the date alone stays on the first page, and goes at the head of others, at whatever line', () => {
  const text = [
    `两岸简报\n总第118期\n\n2024年5月\n\n早市\n${first}${second}`,
    `两岸简报\n2024年5月\n总第118期\n夜市\n${first}${second}`,
    `两岸简报\n街巷\n2024年5月\n渡船\n${first}${second}`,
  ].join('\f')
  const { blocks, hints } = read(text)
  expect(blocks.filter((block) => /2024|118/.test(block))).toEqual(['number: 总第118期', 'date: 2024-05'])
  expect(hints.map(({ rule }) => rule)).not.toContain('lone-field')
})

test('a date alone below the first titles is that of the issue where nothing else is, and the editor is asked', () => {
  const text = `两岸简报\n第3期\n街巷\n2024年5月8日\n早市\n${first}${second}\n夜市\n${first}${second}`
  const { blocks, hints } = read(text)
  expect(blocks).toContain('date: 2024-05-08')
  expect(hints.map(({ rule }) => rule)).toContain('lone-field')
  expect(read(text, { 'lone-field': 'text' }).blocks).toContain('paragraph: 2024年5月8日')
})
