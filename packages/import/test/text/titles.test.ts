import { expect, test } from 'vitest'
import { read } from './read.ts'

const body = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'

const titlesIn = (blocks: readonly string[]) =>
  blocks.filter((block) => /^(?:title|series|section|article|heading): /.test(block))

test('a number in Chinese is not followed by one in digits', () => {
  const { blocks } = read(
    ['两岸简报', '第3期', '一、街巷', '1、早市', body, '2、夜市', body, '二、学校', '3、操场', body].join(
      '\n',
    ),
  )
  expect(titlesIn(blocks)).toEqual([
    'title: 两岸简报',
    'section: 一、街巷',
    'article: 1、早市',
    'article: 2、夜市',
    'section: 二、学校',
    'article: 3、操场',
  ])
})

test('a running header that has the name in English as well is no title', () => {
  const page = (...lines: string[]) => ['两岸简报　Two Banks Bulletin', ...lines].join('\n')
  const { blocks, dropped } = read(
    [page('两岸简报', '第3期', '街巷动态', '早市', body), page('夜市', body), page('操场', body)].join('\f'),
  )
  expect(titlesIn(blocks)[0]).toBe('title: 两岸简报')
  expect(dropped.filter((line) => line.startsWith('running-header'))).toHaveLength(3)
})

test('an entry of a list of contents may lead to its number over more characters than a line has', () => {
  const dots = (length: number) => ' .'.repeat(length)
  const { blocks } = read(
    [
      ...['两岸简报', '第3期', '目录', '一、街巷', `早市${dots(70)} 1`, `夜市${dots(70)} 1`],
      ...['二、学校', `操场${dots(70)} 2`, '一、街巷', '早市', body, '夜市', body, '二、学校', '操场', body],
    ]
      .join('\n')
      .replaceAll('清晨五点', '清晨\n五点'),
  )
  expect(blocks.filter((block) => block === `paragraph: ${body}`)).toHaveLength(3)
})

test('lines with a mark, each alone above text, are titles', () => {
  const { blocks } = read(
    [
      ...['两岸简报', '第3期', '【街巷】', '◆早市', body, '◆夜市', body],
      ...['【学校】', '◆操场', '操场要修三处：', '■跑道；', '■看台。', body],
    ].join('\n'),
  )
  expect(titlesIn(blocks)).toEqual([
    'title: 两岸简报',
    'section: 【街巷】',
    'article: ◆早市',
    'article: ◆夜市',
    'section: 【学校】',
    'article: ◆操场',
  ])
  expect(blocks.filter((block) => block.startsWith('item'))).toHaveLength(2)
})

test('numbers that count on over the sections are those of articles, and titles without one are headings', () => {
  const { blocks } = read(
    [
      ...['两岸街巷', '工作简报', '第3期', '街巷动态', '1. 早市', body, '怎么抽签', body, '2. 夜市', body],
      ...['读者来信', '3. 操场', body, '4. 跑道', body],
    ].join('\n'),
  )
  expect(titlesIn(blocks)).toEqual([
    'title: 两岸街巷工作简报',
    'section: 街巷动态',
    'article: 1.早市',
    'heading: 怎么抽签',
    'article: 2.夜市',
    'section: 读者来信',
    'article: 3.操场',
    'article: 4.跑道',
  ])
})

test('the title of a section may have a colon, and its contents say so', () => {
  const { blocks } = read(
    [
      ...['两岸简报', '第3期', '目录', '第一版：街巷', '早市……1', '夜市……1', '第二版：学校', '操场……2'],
      ...['第一版：街巷', '早市', body, '夜市', body, '第二版：学校', '“操场是大家的，跑道也是。”', '——门房'],
      ...['操场', body],
    ].join('\n'),
  )
  expect(titlesIn(blocks)).toEqual([
    'title: 两岸简报',
    'section: 第一版：街巷',
    'article: 早市',
    'article: 夜市',
    'section: 第二版：学校',
    'article: 操场',
  ])
})

test('whom the issue is by may stand in front of its date, with the label behind', () => {
  const { blocks } = read(
    ['家校桥', '第12期', '城北小学家长委员会编　　2025年11月21日', '', '早市', body, '', '夜市', body].join(
      '\n',
    ),
  )
  expect(blocks).toContain('date: 2025-11-21')
  expect(blocks).toContain('publisher: 城北小学家长委员会')
  expect(titlesIn(blocks)[0]).toBe('title: 家校桥')
})

test.each([
  ['芦苇荡', '青芦湿地保护协会会员通讯', '第27期'],
  ['The Loose Screw', 'Monthly news from Eastbrook Café', 'No. 18 | 6 March 2025'],
])('a line between the title and the number may say whose %s is', (title, series, number) => {
  const { blocks } = read([title, series, number, '', '早市', body, '夜市', body].join('\n'))
  expect(titlesIn(blocks).slice(0, 2).toSorted()).toEqual([`series: ${series}`, `title: ${title}`])
})

test('whom an issue is by stands above its title', () => {
  const { blocks } = read(
    ['南城博物馆', '南城博物馆馆讯', '第27期', '', '早市', body, '夜市', body].join('\n'),
  )
  expect(titlesIn(blocks)).toContain('title: 南城博物馆馆讯')
})

test('a name and its number above a line with the date are the title and the number', () => {
  const { blocks } = read(['机修人 总第112期', '2024年5月20日', '街巷动态', '早市', body].join('\n'))
  expect(blocks.slice(0, 3)).toEqual(['title: 机修人', 'number: 总第112期', 'date: 2024-05-20'])
})

test.each(['早市的棚子（宣传科摄）', '早市的棚子　摄影：苏木', '早市的棚子（图片：早市提供）'])(
  'a line at the end of which somebody is named who took a picture is no title: %s',
  (caption) => {
    const { blocks } = read(
      ['两岸简报', '第3期', '街巷动态', '早市', body, caption, '夜市', body].join('\n\n'),
    )
    expect(titlesIn(blocks).slice(1)).toEqual(['section: 街巷动态', 'article: 早市', 'article: 夜市'])
  },
)

test('below who made the issue no short line is a title', () => {
  const pages = [...['两岸简报', '第3期', '街巷动态', '早市'], body, '夜市', body, '操场', body, '码头', body]
  const last = [
    '主办：两岸文化站',
    '编辑：苏木',
    '东街十二号后院，过桥右转',
    '馆址：河沿路三号',
    '投稿：a@example.org',
  ]
  const { blocks } = read([...pages, ...last].join('\n'))
  expect(titlesIn(blocks).at(-1)).toBe('article: 码头')
  expect(blocks).toContain('editor: 苏木')
})

test('an item among others with numbers is none, however much it looks like a title', () => {
  const items = ['1) Broad bean, once sold at the market', '2) Any leek that stands until May']
  items.push('3) Lettuce ‘Grocer’s Brown’', '4) A short-season maize for flour')
  const more =
    'We had eleven millimetres of rain between the first of March and the tenth of May, and no more.'
  const { blocks } = read(
    [
      'Seeds',
      'Issue 3, May 2024',
      'Notes',
      'A dry spring',
      more,
      'Weevils',
      more,
      'Jars',
      more,
      'Packets',
      more,
    ]
      .concat(items)
      .join('\n\n'),
  )
  expect(blocks).toContain('item 1) paragraph: Lettuce ‘Grocer’s Brown’')
})

test('a line of date, number and publisher below the name of the bulletin has none of its own', () => {
  const lines = ['南窗星报', '2026 年 3 月 10 日 第 41 期 南窗天文爱好者协会主办', '星空预告', '三月看什么']
  const { blocks } = read(
    [...lines, '惊蛰以后，冬天的亮星一天比一天早落。天一黑，猎户座已经斜在西南。'].join('\n'),
  )
  expect(blocks.slice(0, 3)).toEqual(['title: 南窗星报', 'number: 第41期', 'date: 2026-03-10'])
})
