import { expect, test } from 'vitest'
import { read } from './read.ts'

const body = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'

const readLines = (...lines: string[]) => read(lines.join('\n'))

const titlesIn = (blocks: readonly string[]) =>
  blocks.filter((block) => /^(?:title|series|publisher|section|article|heading): /.test(block))

test.each([
  ['below the date', ['两岸通讯', '第3期 2024年5月20日', '两岸镇文化馆']],
  ['between the number and the date', ['两岸通讯', '第3期', '两岸镇人民政府办公室', '2024 年 5 月 20 日']],
  ['above the date', ['两岸通讯', '两岸镇图书馆学会', '第3期 2024年5月20日']],
])('whom an issue is by may stand %s without a label', (_, lines) => {
  const by = lines.find((line) => /馆$|室$|会$/u.test(line))
  const { blocks } = readLines(...lines, '街巷动态', '早市', body, '夜市', body)
  expect(titlesIn(blocks)).toEqual([
    'title: 两岸通讯',
    `publisher: ${by}`,
    'section: 街巷动态',
    'article: 早市',
    'article: 夜市',
  ])
})

test('the name of whom it is by stands above text as the title of an article, and anywhere else as that of a section', () => {
  const { blocks } = readLines('两岸通讯', '第3期 2024年5月20日', '走进镇文化馆', body, '夜市', body)
  expect(titlesIn(blocks)).not.toContain('publisher: 走进镇文化馆')
})

test('whoever is called the publisher further down is no title at the head', () => {
  const { blocks } = readLines(
    ...['The Oxbow', 'Hill Street Gardeners', 'No. 3 · 20 May 2024', 'NEWS', 'Two new beds'],
    ...['The beds were dug in April by eleven of us.', 'A shed', 'The shed was painted green.'],
    ...['Published by: Hill Street Gardeners', 'Editor: Kim Osei'],
  )
  expect(blocks.slice(0, 4)).toEqual([
    'title: The Oxbow',
    'number: No. 3',
    'date: 2024-05-20',
    'publisher: Hill Street Gardeners',
  ])
})

test('a header with the number of the issue begins no section, on however few pages it stands', () => {
  const page = (...lines: string[]) => lines.join('\n')
  const { blocks } = read(
    [
      page('Page 1 of 3', '两岸通讯', '第3期 2024年5月20日', '街巷动态', '早市', body),
      page('两岸通讯 · 第3期', 'Page 2 of 3', '夜市', body),
      page('两岸通讯 · 第3期', 'Page 3 of 3', '集市', body),
    ].join('\f'),
  )
  expect(titlesIn(blocks)).toEqual([
    'title: 两岸通讯',
    'section: 街巷动态',
    'article: 早市',
    'article: 夜市',
    'article: 集市',
  ])
})

const contents = ['目录', '一、街巷', '早市', '夜市', '二、学校', '操场', '', '1', '1', '2', '']

test('the numbers of a list of contents may stand below it, and what it leaves out is a heading', () => {
  const { blocks, hints } = readLines(
    ...['两岸通讯', '第3期', ...contents, '一、街巷', '早市', body, '怎么抽签', body, '夜市', body],
    ...['二、学校', '操场', body],
  )
  expect(titlesIn(blocks).slice(1)).toEqual([
    'section: 一、街巷',
    'article: 早市',
    'heading: 怎么抽签',
    'article: 夜市',
    'section: 二、学校',
    'article: 操场',
  ])
  expect(blocks.filter((line) => /: \d$/.test(line))).toEqual([])
  expect(hints.map(({ text }) => text)).toContain('怎么抽签')
})

test('a list that leaves out the first article of a section names only some of them', () => {
  const { blocks } = readLines(
    ...['两岸通讯', '第3期', ...contents, '一、街巷', '早市', body, '夜市', body],
    ...['二、学校', '跑道', body, '操场', body, '看台', body],
  )
  expect(titlesIn(blocks).slice(-3)).toEqual(['article: 跑道', 'article: 操场', 'article: 看台'])
})

test('where blank lines set titles off, one without is a heading; where they never do, it is an article', () => {
  const issue = (gap: string[]) =>
    readLines(
      ...['两岸通讯', '第3期', '', '一、街巷', '早市', body, ...gap, '夜市', body],
      ...['怎么抽签', body, ...gap, '集市', body],
    )
  const apart = issue([''])
  expect(titlesIn(apart.blocks).slice(2)).toEqual([
    'article: 早市',
    'article: 夜市',
    'heading: 怎么抽签',
    'article: 集市',
  ])
  expect(apart.hints.map(({ text }) => text)).toContain('怎么抽签')
  expect(titlesIn(issue([]).blocks)).toContain('article: 怎么抽签')
})

test('the date may stand behind whom an issue is by', () => {
  const { blocks } = read(
    [
      '两岸之家',
      '2024年第3期',
      '两岸镇工会委员会 2024年5月20日',
      '',
      '街巷动态',
      '早市',
      '早市开张了。',
    ].join('\n'),
  )
  expect(blocks).toEqual(expect.arrayContaining(['date: 2024-05-20', 'publisher: 两岸镇工会委员会']))
})

test('a bullet that a word processor took from a font of symbols is one', () => {
  const { blocks } = readLines(
    ...['两岸通讯', '第3期 2024年5月20日', '街巷动态', '早市', body, '请带上：'],
    ...['\uf0b7 竹筐一只；', '\uf0b7 零钱若干。', body, '夜市', `\ue123 ${body}`],
  )
  expect(blocks.slice(6)).toEqual([
    'paragraph: 请带上：',
    'item  paragraph: 竹筐一只；',
    'item  paragraph: 零钱若干。',
    `paragraph: ${body}`,
    'article: 夜市',
    `paragraph: \ue123${body}`,
  ])
})

test('marks that stand apart from their items go in front of them', () => {
  const items = (...lines: string[]) =>
    read(
      [
        '校园简报',
        '第3期',
        '',
        '校园动态',
        '',
        '植树',
        '',
        '明天植树，请带上：',
        ...lines,
        '',
        '植树以后大家一起打扫校园。',
      ].join('\n'),
    ).blocks.filter((line) => line.startsWith('item'))
  const three = ['item  paragraph: 铁锹；', 'item  paragraph: 手套；', 'item  paragraph: 水桶。']
  expect(items('1.', '', '铁锹；', '', '2.', '', '手套；', '', '3.', '', '水桶。')).toEqual(three)
  expect(items('•', '•', '•', '', '铁锹；', '手套；', '水桶。')).toEqual(three)
  expect(items('※', '', '铁锹；', '', '※', '', '手套；', '', '※', '', '水桶。')).toEqual(
    three.map((line) => line.replace('item ', 'item ※')),
  )
  expect(items('–', '', '铁锹；', '', '–', '', '手套；', '', '–', '', '水桶。')).toEqual(three)
  // Items of several lines end with their sentences.
  expect(items('•', '•', '', '铁锹，', '每人一把；', '手套。')).toEqual([
    'item  paragraph: 铁锹，每人一把；',
    'item  paragraph: 手套。',
  ])
  // As many items as marks are not to be seen.
  expect(items('•', '•', '', '铁锹，', '每人一把', '手套')).toEqual([])
})
