import { expect, test } from 'vitest'
import { read } from './read.ts'

const head = ['河岸简报', '第3期 2024年5月20日']
const body = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'

const blocksIn = (...lines: string[]) => read([...head, ...lines].join('\n')).blocks

test.each([
  ['the signs of its entries', ['本期要目', '◇早市开张', '◇夜市“搬家”']],
  ['its name in two pieces', ['目', '', '录', '', '早市开张........1', '夜市“搬家”........1']],
])('a list of contents is known with %s', (_, contents) => {
  expect(blocksIn(...contents, '', '早市开张', body, '', '夜市“搬家”', body).slice(3)).toEqual([
    'section: 早市开张',
    'article: undefined',
    `paragraph: ${body}`,
    'section: 夜市“搬家”',
    'article: undefined',
    `paragraph: ${body}`,
  ])
})

test('what such signs begin that stands nowhere below is a list', () => {
  const blocks = blocksIn('河岸动态', '早市开张', `${body.slice(0, -1)}：`, '◇带零钱；', '◇带篮子。')
  expect(blocks.filter((block) => block.startsWith('item'))).toHaveLength(2)
})

test('the name of a box is no part of the text below it', () => {
  const box = ['小贴士', '背对太阳坐，水面不反光；每隔十分钟让眼睛看一看远处的树，', '再接着数。']
  const blocks = blocksIn('河岸动态', '早市开张', body, ...box, '夜市搬家', body)
  expect(blocks).toContain('blockquote paragraph: 小贴士')
  expect(blocks.join('\n')).not.toContain('小贴士背对')
})

const english = (above: string, below: string) =>
  read(
    ['The Towline', 'Issue 3 · May 2024', 'News', 'A new ferry', above, below, 'It sails from June.'].join(
      '\n',
    ),
  ).blocks

test.each([
  ['We have eaten all the onions on the long way up, and Mr', 'Bale has begun to teach the cat to count.'],
  ['The ferry was built over the winter by two men of the', 'Oxbow yard, who had never built one before.'],
])('%s goes on with a name', (above, below) => {
  expect(english(above, below).join('\n')).toContain(`${above} ${below}`)
})

const full = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊主们都说好。'
const others = [
  '卖菜的人比去年多了三成，买菜的人也多了，附近的早点铺子跟着忙起来，街道上',
  '又添了两排长凳。',
]

test('what leads to a list goes on with the paragraph above, where that ends with a full line', () => {
  const blocks = blocksIn(
    '河岸动态',
    '早市开张',
    ...others,
    full,
    '办理时要带这些：',
    '1. 零钱；',
    '2. 篮子。',
  )
  expect(blocks).toContain(`paragraph: ${full}办理时要带这些：`)
})

test('a paragraph below a full line stays one, where it leads to nothing', () => {
  const blocks = blocksIn(
    '河岸动态',
    '早市开张',
    ...others,
    full,
    '摊位照旧按月抽签。',
    '夜市搬家',
    ...others,
  )
  expect(blocks).toContain('paragraph: 摊位照旧按月抽签。')
})
