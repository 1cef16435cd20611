import { expect, test } from 'vitest'
import { blocksIn } from '../blocks-in.ts'
import { line } from '../pdf-of.ts'

// Nineteen characters of 12 points: columns from 60 to 288 and from 312 to 540.
const full = '从三月起三所学校每天称一次剩饭每月公布'
const other = '剩得最多的是青椒其次是苦瓜然后是胡萝卜'

const column = (words: string, { x = 60, from = 60, count = 4 } = {}) =>
  Array.from({ length: count }, (_, row) =>
    line(row === count - 1 ? '完了。' : words, { x, y: from + row * 20 }),
  ).join('')

const [first, second] = [column(full) + column(full, { from: 260 }), column(other, { x: 312, count: 12 })]
const caption = line('图1　称剩饭的秤', { x: 138, y: 220, size: 9 })

test.each([
  ['behind', first + second + caption],
  ['before', caption + first + second],
])('a caption that was drawn %s all text stands where it is seen', async (_, page) => {
  expect(await blocksIn({ pages: [page] })).toEqual([
    `text: ${full.repeat(3)}完了。`,
    'text center: 图1 称剩饭的秤',
    `text: ${full.repeat(3)}完了。`,
    `text: ${other.repeat(11)}完了。`,
  ])
})

test.each([
  ['below its column', line('图1　称剩饭的秤', { x: 120, y: 400, size: 9 })],
  ['beside a line', line('称', { x: 276, y: 322, size: 9 })],
])('what was drawn behind all text and stands %s stays there', async (_, late) => {
  const found = await blocksIn({ pages: [first + second + late] })
  expect(found.at(-1)).toMatch(/称/)
})

test('an item of a list goes on in the next column', async () => {
  const items = ['1、穿灰的绿的不要穿红的衣服来看鸟哟；', '2、看见受伤的鸟先打电话然后再慢慢地走']
  const content =
    column(full, { count: 8 }) +
    items.map((words, row) => line(words, { y: 220 + row * 20 })).join('') +
    line('近一点看。', { x: 336, y: 60 }) +
    column(other, { x: 312, from: 80, count: 8 })
  expect(await blocksIn({ pages: [content] })).toEqual([
    `text: ${full.repeat(7)}完了。`,
    `text: ${items[0]}`,
    `text: ${items[1]}近一点看。`,
    `text: ${other.repeat(7)}完了。`,
  ])
})

test.each(['（1）', '（一）', '①'])('%s apart from its words is the mark of an item', async (mark) => {
  const items = ['取号；', '登记；', '等候。'].map(
    (words, row) => line(mark, { y: 60 + row * 20 }) + line(words, { x: 140, y: 60 + row * 20 }),
  )
  expect((await blocksIn({ pages: [items.join('')] })).map((one) => one.split(':')[0])).toEqual([
    'text',
    'text',
    'text',
  ])
})
