import { expect, test } from 'vitest'
import { read } from './read.ts'

const gap = ' '.repeat(30)
const lines = [
  '早市从三月起在南门外开张，清晨五点到七点',
  '开市，逢雨改在棚里，摊位照旧按月抽签，谁',
  '来得早谁先挑。',
]
const paragraph = `paragraph: ${lines.join('')}`
const head = ['两岸简报', '第3期 2024年5月20日']

const titlesIn = (blocks: readonly string[]) => blocks.filter((line) => /^(?:section|article)/.test(line))

test.each([
  [
    'numbers of pages behind wide gaps, and entries farther out',
    ['目 录', ` 两岸来信${gap}1`, `    南门外的早市${gap}1`, ` 渡口上下${gap}2`, `    一张船票${gap}2`],
  ],
  [
    'numbers of pages behind dots',
    ['目录', '两岸来信……1', '  南门外的早市……1', '渡口上下……2', '  一张船票……2'],
  ],
  [
    'titles of articles behind that of their section',
    ['本期目录', '两岸来信：南门外的早市', '渡口上下：一张船票'],
  ],
])('a list of contents with %s says what titles are', (_, contents) => {
  const text = [
    ...head,
    ...contents,
    '两岸来信',
    '南门外的早市',
    ...lines,
    '渡口上下',
    '“船票两分。”',
    '——老船工',
    '一张船票',
    ...lines,
  ].join('\n')
  const { blocks, dropped } = read(text)
  expect(titlesIn(blocks)).toEqual([
    'section: 两岸来信',
    'article: 南门外的早市',
    'section: 渡口上下',
    ...(blocks.includes('article: undefined') ? ['article: undefined'] : []),
    'article: 一张船票',
  ])
  expect(dropped.filter((line) => line.startsWith('contents: '))).toHaveLength(contents.length)
})

test('rows of a table that end in numbers are no list of contents', () => {
  const rows = ['青菜', '豆腐', '面条'].map((name, index) => `${name}${gap}${index + 2}`)
  const { dropped } = read([...head, '早市', ...lines, ...rows].join('\n'))
  expect(dropped.filter((line) => line.startsWith('contents: '))).toEqual([])
})

test.each(['退塘一年账：', '退塘一年账，'])('%s begins a title of two lines', (first) => {
  const { blocks } = read([...head, '要闻', first, '收了什么', ...lines].join('\n'))
  expect(titlesIn(blocks)).toContain(`article: ${first}收了什么`)
})

test('a running header that goes on with the title of a section is dropped', () => {
  const { blocks, dropped } = read(
    [
      ['两岸简报·第3期 要闻', '两岸简报', '2024年5月20日', '要闻', '早市', ...lines].join('\n'),
      ['两岸简报·第3期 来信', '来信', '渡口', ...lines].join('\n'),
    ].join('\f'),
  )
  expect(titlesIn(blocks)).toEqual(['section: 要闻', 'article: 早市', 'section: 来信', 'article: 渡口'])
  expect(dropped.filter((line) => line.startsWith('running-header: '))).toHaveLength(2)
})

test('a running header that the masthead says with its date is dropped on the first page too', () => {
  const page = (...own: string[]) => ['两岸简报 第3期', ...own].join('\n')
  const { blocks } = read(
    [page('《两岸简报》第3期 2024年5月20日', '南门外专刊', '早市', ...lines), page('渡口', ...lines)].join(
      '\f',
    ),
  )
  expect(blocks.slice(0, 2)).toEqual(['title: 南门外专刊', 'series: 两岸简报'])
})

test('pages are told by headers that count', () => {
  const { dropped } = read(
    ['第 1 页两岸简报', ...head, '早市', ...lines.slice(0, 1), '第 2 页两岸简报', ...lines.slice(1)].join(
      '\n',
    ),
  )
  expect(dropped).toContain('running-header: 第 2 页两岸简报')
})

test('the name of a box is no title of an article', () => {
  const { blocks } = read(
    [...head, '要闻', '早市', ...lines, '知识链接', ...lines, '渡口', ...lines].join('\n'),
  )
  expect(titlesIn(blocks)).toEqual(['section: 要闻', 'article: 早市', 'article: 渡口'])
  expect(blocks).toContain('blockquote paragraph: 知识链接')
})

test('digits that a space parts are one cell where more rows have as many cells then', () => {
  const rows = ['摊位 斤数 元', '青菜 17 305 46', '豆腐 9 120 39', '面条 1 026 18']
  const { blocks } = read([...head, '早市', ...lines, ...rows].join('\n'))
  expect(blocks).toContain('row: 青菜|17 305|46')
  expect(blocks).toContain('row: 摊位|斤数|元')
})

test('an item with a list of its own is no title', () => {
  const { blocks } = read(
    [...head, '要闻', '早市', '要带两样：', '1. 帽子', '• 草编的；', '2. 水', '• 凉开水。', ...lines].join(
      '\n',
    ),
  )
  expect(blocks.filter((line) => line.startsWith('heading'))).toEqual([])
})

test.each([
  [
    'an address that had no place behind the words',
    ['摊位图见', 'https://example.org/map。'],
    '摊位图见https://example.org/map。',
  ],
  [
    'lines that a tool cut behind marks',
    [
      '早市在南门外开张，',
      '清晨五点到七点开市，',
      '逢',
      '雨改在棚里',
      '，只看三件事：',
      '看秤，',
      '看水',
      '，看人。',
    ],
    '早市在南门外开张，清晨五点到七点开市，逢雨改在棚里，只看三件事：看秤，看水，看人。',
  ],
])('%s is of one paragraph', (_, cut, expected) => {
  const { blocks } = read([...head, '要闻', '早市', ...lines, ...cut, '渡口', ...lines].join('\n'))
  expect(blocks.map((line) => line.replace(/^.*?: /u, ''))).toContain(expected)
  expect(blocks).toContain(paragraph)
})

test('a quote that is closed on the next line is one, though both are set in', () => {
  const typed = [`    ${lines[0]?.slice(2)}`, `${lines[1]}来`, '早就来。']
  const quote = ['        “先挑的人先走，后来的', '        人后走。”']
  const { blocks } = read([...head, '早市', ...typed, ...typed, ...typed, ...quote].join('\n'))
  expect(blocks.map((line) => line.replace(/^.*?: /u, ''))).toContain('“先挑的人先走，后来的人后走。”')
})

test('entries of a list of contents may end in a number behind one space, and be worded otherwise', () => {
  const { dropped } = read(
    [
      ...head,
      '本期目录',
      '早市 1',
      '夜市怎么办 1',
      '来信：操场 2',
      '两岸来信',
      '南门外的早市',
      ...lines,
    ].join('\n'),
  )
  expect(dropped.filter((line) => line.startsWith('contents: '))).toHaveLength(4)
})

test('a label alone on its line stands before the address below it, and the name of the issue at the foot is a footer', () => {
  const { blocks, dropped } = read(
    [
      [...head, '两岸来信', '南门外的早市', ...lines].join('\n'),
      [
        '一张船票',
        ...lines,
        '主办：两岸社',
        '邮箱：',
        'a@example.org',
        '网址：',
        'https://example.org/',
        '两岸简报 · 第3期',
      ].join('\n'),
    ].join('\f'),
  )
  expect(blocks).toContain('email: a@example.org')
  expect(blocks.some((line) => line.includes('网址'))).toBe(false)
  expect(dropped).toContain('running-header: 两岸简报 · 第3期')
})
