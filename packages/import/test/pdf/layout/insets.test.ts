import { expect, test } from 'vitest'
import { blocksIn } from '../blocks-in.ts'
import { line } from '../pdf-of.ts'

// Each letter is as wide as high: a column of thirty from 60 to 420.
const text = (y: number) =>
  [
    line('今年春天村里把老渠重新清了一遍，渠底的石头一块一块地翻过来，', { x: 60, y }),
    line('又按原来的样子砌了回去，水一放就流到了最远的那一片田地里头。', { x: 60, y: y + 20 }),
  ].join('')

const rows = (lines: readonly [words: string, x: number][]) =>
  lines.map(([words, x], index) => line(words, { x, y: 120 + index * 20 })).join('')

test('the first line of a quote in Chinese, which is set in further, is no line by itself', async () => {
  const page =
    text(60) +
    rows([
      ['渠的出路不在于修得多而在于修得巧一点好一点，', 120],
      ['坡上的每一道渠都要对得起脚下那一捧黄土和种它的人', 96],
      ['也要对得起喝它的水长大的人。', 96],
    ]) +
    text(200)
  expect(await blocksIn({ pages: [page] })).toContain(
    'text: 渠的出路不在于修得多而在于修得巧一点好一点，坡上的每一道渠都要对得起脚下那一捧黄土和种它的人也要对得起喝它的水长大的人。',
  )
})

test.each([
  [
    'the first line of a quote that ends a sentence where the next, which breaks off, ends too',
    [
      '水到坡上的那一天，全村的人都站在渠边，没人说一句话。',
      '后来是谁家的孩子先喊了一声水来了，大家才跟着喊了起来',
      '一直喊到天黑。',
    ],
    [
      '水到坡上的那一天，全村的人都站在渠边，没人说一句话。后来是谁家的孩子先喊了一声水来了，大家才跟着喊了起来一直喊到天黑。',
    ],
  ],
  [
    'two lines set in that end two sentences are two paragraphs',
    [
      '水到坡上的那一天，全村的人都站在渠边，没人说一句话。',
      '后来是谁家的孩子先喊了一声水来了，大家才跟着喊起来。',
    ],
    [
      '水到坡上的那一天，全村的人都站在渠边，没人说一句话。',
      '后来是谁家的孩子先喊了一声水来了，大家才跟着喊起来。',
    ],
  ],
  [
    'so are two that end at different places',
    ['渠修好以后全村人都站在渠边，没人说一句话。', '后来是谁家的孩子先喊了一声水来了，大家才跟着喊了起来'],
    ['渠修好以后全村人都站在渠边，没人说一句话。', '后来是谁家的孩子先喊了一声水来了，大家才跟着喊了起来'],
  ],
])('%s', async (_, quote, expected) => {
  const page = text(60) + rows(quote.map((words) => [words, 84] as const)) + text(220)
  const found = await blocksIn({ pages: [page] })
  expect(found.slice(1, -1).map((block) => block.replace(/^text(?: center)?: /, ''))).toEqual(expected)
})

test('a line of English goes on with a small letter below a line that seems to stand in the middle', async () => {
  const body = (y: number) =>
    ['The canal was drained for a w', 'eek and nobody complained at.'].map((words, index) =>
      line(words, { x: 60, y: y + index * 20 }),
    )
  const page = [
    ...body(60),
    rows([
      ['The dough does not care wha', 84],
      ['t day it is. It wants th', 84],
      ['e same hands.', 84],
    ]),
    ...body(200),
  ].join('')
  expect((await blocksIn({ pages: [page] })).some((block) => block.includes('care wha t day it is'))).toBe(
    true,
  )
})

test('who published an issue and who edited it are two lines, though neither ends a sentence', async () => {
  const page = [
    ['Published by Mill Food Ltd', 82],
    ['Edited by Ann Lee', 140],
  ] as const
  expect(
    await blocksIn({
      pages: [page.map(([words, x], index) => line(words, { x, y: 60 + index * 15 })).join('')],
    }),
  ).toEqual(['text: Published by Mill Food Ltd', 'text center: Edited by Ann Lee'])
})
