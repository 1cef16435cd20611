import { expect, test } from 'vitest'
import { blocksIn } from '../blocks-in.ts'
import { line } from '../pdf-of.ts'
import { drawn, imageOf, pixelsOf } from './image-of.ts'

// Twelve characters of 12 points: columns from 60 to 204, 228 to 372 and 396 to 540.
const words = ['剩饭每天称一次每月公布了', '青菜剩得最多其次是苦瓜呀', '食堂师傅把菜单改了又改吧'] as const
const picture = imageOf({ width: 12, height: 10, data: pixelsOf(12, 10) })
const document = { objects: [picture], resources: '/XObject << /P 20 0 R >>' }

const column = (index: 0 | 1 | 2, { from = 100, count = 9 } = {}) =>
  Array.from({ length: count }, (_, row) =>
    line(row === count - 1 ? '完了。' : words[index], { x: 60 + index * 168, y: from + row * 18 }),
  ).join('')

const text = (index: 0 | 1 | 2, lines = 8) => `text: ${words[index].repeat(lines)}完了。`

const banner = line('操场边的那片荒坡成了最大的教室', { x: 75, y: 70, size: 30 })

test('a picture at the head of a column, below a title of all columns, stands behind the column before', async () => {
  const content =
    banner +
    column(0) +
    drawn('P', { x: 228, y: 90, width: 144, height: 80 }) +
    column(1, { from: 190, count: 4 }) +
    column(2)
  expect(await blocksIn({ ...document, pages: [content] })).toEqual([
    expect.stringMatching(/操场边/),
    text(0),
    'image',
    text(1, 3),
    text(2),
  ])
})

test.each([
  [
    'with whose it is below, is its caption',
    '摄影：林一',
    ['image', 'text: 山路上的那块老牌子', 'text: 摄影：林一'],
  ],
  [
    'without, goes on',
    '一直走到了天黑。',
    [`text: ${words[0].repeat(8)}也称出了汤有多少喝剩下。山路上的那块老牌子`, 'image'],
  ],
])('a line below one at the head of a column, %s', async (_, last, expected) => {
  const first = column(0).replace(
    line('完了。', { x: 60, y: 244 }),
    line('也称出了汤有多少喝剩下。', { x: 60, y: 244 }),
  )
  const lines = ['山路上的那块老牌子', last].map((some, index) => line(some, { x: 228, y: 190 + index * 18 }))
  const content =
    banner +
    first +
    drawn('P', { x: 228, y: 90, width: 144, height: 80 }) +
    lines.join('') +
    column(1, { from: 260, count: 3 }) +
    column(2)
  expect(await blocksIn({ ...document, pages: [content] })).toEqual(expect.arrayContaining(expected))
})

test('one under a short title in the middle of the page stands in its column as well', async () => {
  const title = line('巡护日记', { x: 276, y: 70 })
  const content =
    title +
    column(0) +
    drawn('P', { x: 228, y: 90, width: 144, height: 80 }) +
    column(1, { from: 190, count: 4 }) +
    column(2)
  expect(await blocksIn({ ...document, pages: [content] })).toEqual([
    'text center: 巡护日记',
    text(0),
    'image',
    text(1, 3),
    text(2),
  ])
})

test('one at the head of the first column stands below the title', async () => {
  const content =
    banner +
    drawn('P', { x: 60, y: 90, width: 144, height: 80 }) +
    column(0, { from: 190, count: 4 }) +
    column(1) +
    column(2)
  expect(await blocksIn({ ...document, pages: [content] })).toEqual([
    expect.stringMatching(/操场边/),
    'image',
    text(0, 3),
    text(1),
    text(2),
  ])
})

test.each([
  [
    'with a caption stands in front of that',
    line('山路', { x: 291, y: 358, size: 9 }),
    ['image', 'text center: 山路'],
  ],
  ['without one stands behind what is above it', '', []],
])('one at the head of a column below a title at the left, %s', async (_, caption, expected) => {
  const content =
    column(0, { from: 100, count: 5 }) +
    column(1, { from: 100, count: 5 }) +
    line('来信', { y: 230, size: 16, bold: true }) +
    column(0, { from: 270, count: 9 }) +
    drawn('P', { x: 228, y: 260, width: 144, height: 80 }) +
    caption
  const blocks = await blocksIn({ ...document, pages: [content] })
  const above = expected.length > 0 ? [] : ['image']
  expect(blocks).toEqual([text(0, 4), text(1, 4), ...above, 'text: 来信', text(0), ...expected])
})
