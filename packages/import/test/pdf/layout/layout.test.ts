import { expect, test } from 'vitest'
import { readPdf } from '../../../src/pdf.ts'
import { blocksIn } from '../blocks-in.ts'
import { line, link, pdfOf } from '../pdf-of.ts'

// Twenty characters of 12 points: a column from 60 to 300.
const full = '从三月起三所学校每天称一次剩饭每月公布一'
const other = '剩得最多的是青椒其次是苦瓜然后是胡萝卜丝'
const third = '小组在食堂门口放了一只秤每天由六个同学轮流'

test.each([
  [
    'lines that are full are one paragraph',
    [line(full), line(other, { y: 80 }), line('土豆吃得最干净。', { y: 100 })],
    [`text: ${full}${other}土豆吃得最干净。`],
  ],
  [
    'a line that is not full ends one',
    [line(full), line('完了。', { y: 80 }), line(other, { y: 100 }), line('也完了。', { y: 120 })],
    [`text: ${full}完了。`, `text: ${other}也完了。`],
  ],
  [
    'a line that is set in begins one, though the one above is full',
    [
      line(full.slice(2), { x: 84 }),
      line(`${other.slice(1)}。`, { y: 80 }),
      line(third.slice(2, 20), { x: 84, y: 100 }),
      line(full, { y: 120 }),
      line('完了。', { y: 140 }),
    ],
    [`text: ${full.slice(2)}${other.slice(1)}。`, `text: ${third.slice(2, 20)}${full}完了。`],
  ],
  [
    'more than the usual distance parts two',
    [line(full), line(other, { y: 80 }), line(`${third.slice(0, 19)}。`, { y: 100 }), line(full, { y: 140 })],
    [`text: ${full}${other}${third.slice(0, 19)}。`, `text: ${full}`],
  ],
  [
    'another size is another paragraph',
    [line('食堂里的一百天', { size: 18 }), line(full, { y: 90 }), line('完了。', { y: 110 })],
    ['text: 食堂里的一百天', `text: ${full}完了。`],
  ],
  [
    'words between lines of Latin letters stand apart, and a number does not',
    [
      line('Every day the three schools weigh what is left', { size: 6 }),
      line('over; 从二月到二〇二', { y: 80 }),
      line('四年', { y: 100 }),
    ],
    ['text: Every day the three schools weigh what is left', 'text: over; 从二月到二〇二', 'text: 四年'],
  ],
  [
    'two columns, one after the other',
    [
      ...[0, 1, 2, 3].map((row) => line(full, { y: 60 + row * 20 })),
      ...[0, 1, 2, 3].map((row) => line(other, { x: 330, y: 60 + row * 20 })),
    ],
    [`text: ${full.repeat(4)}${other.repeat(4)}`],
  ],
  [
    'two columns whose lines stand in the file from left to right',
    [0, 1, 2, 3].flatMap((row) => [
      line(full, { y: 60 + row * 20 }),
      line(other, { x: 330, y: 60 + row * 20 }),
    ]),
    [`text: ${full.repeat(4)}${other.repeat(4)}`],
  ],
  [
    'cells below cells are a table',
    [
      line(full),
      line('楼层', { y: 80 }) + line('座位', { x: 160, y: 80 }),
      line('一楼', { y: 100 }) + line('24', { x: 160, y: 100 }),
      line(other, { y: 130 }),
    ],
    [`text: ${full}`, 'table: 楼层 | 座位 / 一楼 | 24', `text: ${other}`],
  ],
  [
    'a table that lines draw, with two lines in a cell that stands in the file before the next',
    [
      line(full),
      ...[70, 90, 130].map((y) => `60 ${800 - y} 240 0.5 re f\n`),
      ...[60, 160, 300].map((x) => `${x} 670 0.5 60 re f\n`),
      line('楼层', { x: 64, y: 84 }) + line('座位', { x: 164, y: 84 }),
      line('一楼，', { x: 64, y: 104 }) + line('靠窗', { x: 64, y: 122 }) + line('24', { x: 164, y: 104 }),
      line(other, { y: 150 }),
    ],
    [`text: ${full}`, 'table: 楼层 | 座位 / 一楼，靠窗 | 24', `text: ${other}`],
  ],
  [
    'a line in the middle, and one at the right',
    [
      line('动态', { x: 168 }),
      line(full, { y: 80 }),
      line(other, { y: 100 }),
      line('——某人', { x: 252, y: 120 }),
    ],
    ['text center: 动态', `text: ${full}${other}`, 'text right: ——某人'],
  ],
  [
    'bold words in a line that is not',
    [line('每天') + line('六个', { x: 84, bold: true }) + line('同学轮流。', { x: 108 })],
    ['text: 每天**六个**同学轮流。'],
  ],
  [
    'a quote that is set in on both sides, its first line further',
    [
      line(full),
      line(other, { y: 80 }),
      line('——'.padStart(4, '完'), { y: 100 }),
      line('码头是人修的水是天给的', { x: 118, y: 120 }),
      line('天不给的时候就靠人。', { x: 94, y: 140 }),
    ],
    [`text: ${full}${other}完完——`, 'text: 码头是人修的水是天给的天不给的时候就靠人。'],
  ],
  [
    'a sentence that ends within a quote',
    [
      line(full.slice(2), { x: 84 }),
      line(`${other.slice(0, 18)}。`, { y: 80 }),
      line(full.slice(2), { x: 84, y: 100 }),
      line(`${other.slice(0, 18)}。`, { y: 120 }),
      line('“水是天给的。', { x: 84, y: 140 }),
      line('码头是人修的。”', { x: 84, y: 160 }),
    ],
    [
      `text: ${full.slice(2)}${other.slice(0, 18)}。`,
      `text: ${full.slice(2)}${other.slice(0, 18)}。`,
      'text: “水是天给的。码头是人修的。”',
    ],
  ],
  ['radicals as the characters that they look like', [line('\u2f00\u2f49\u2ee6')], ['text: 一月鸟']],
  [
    'a rare character of which fonts draw a common one as the common one',
    [line('白乳\u3b35、白乳胶，\uf9ab南')],
    ['text: 白乳胶、白乳胶，嶺南'],
  ],
  [
    'a bullet that is drawn',
    [
      line('要带：'),
      `64 722 4 4 re f\n${line('帽子；', { x: 76, y: 80 })}`,
      `64 702 4 4 re f\n${line('水。', { x: 76, y: 100 })}`,
    ],
    ['text: 要带：', 'text item: 帽子；', 'text item: 水。'],
  ],
])('%s', async (_, content, expected) => {
  expect(await blocksIn({ pages: [content.join('')] })).toEqual(expected)
})

test('a link covers the words in its box, over two lines', async () => {
  const annotations = [
    link('https://e.cn/a?b=1', [276, 48, 300, 62]),
    link('https://e.cn/a?b=1', [60, 68, 84, 82]),
  ]
  const content = line(full) + line('布在网上。', { y: 80 })
  expect(await blocksIn({ pages: [content], annotations })).toEqual([
    `text: ${full.slice(0, 18)}[${full.slice(18)}布在](https://e.cn/a?b=1)网上。`,
  ])
})

test('an address over two lines is one, without a space', async () => {
  const annotations = [
    link('https://e.cn/a?b=1', [60, 48, 260, 62]),
    link('https://e.cn/a?b=1', [60, 68, 100, 82]),
  ]
  const content = line('https://e.cn/a?') + line('b=1', { y: 80 })
  expect(await blocksIn({ pages: [content], annotations })).toEqual([
    'text: [https://e.cn/a?b=1](https://e.cn/a?b=1)',
  ])
})

test('running headers and page numbers are put aside, and a paragraph goes on over them', async () => {
  const page = (number: number, content: string) =>
    line('校园简报', { y: 30, size: 9 }) + content + line(`${number}`, { x: 300, y: 780, size: 9 })
  const source = await readPdf(
    pdfOf({
      pages: [
        page(1, line(full, { y: 60 }) + line(other, { y: 80 })),
        page(2, line(third.slice(0, 20), { y: 60 }) + line('完了。', { y: 80 })),
      ],
    }),
  )
  expect(source.blocks).toHaveLength(1)
  const asides = source.asides.map(
    ({ from, length, kind }) => `${kind}: ${source.text.slice(from, from + length).trim()}`,
  )
  expect(asides.filter((aside) => !/: $/.test(aside))).toEqual([
    'header: 校园简报',
    'footer: 1',
    'header: 校园简报',
    'footer: 2',
  ])
})

test('a running header that alone has the titles of sections begins them', async () => {
  const page = (title: string, words: string) =>
    line(title, { y: 30, size: 9 }) + line(words, { y: 80 }) + line(other, { y: 100 })
  const pages = [page('要闻', full), page('要闻', third.slice(0, 20)), page('来信', full), page('来信', full)]
  const blocks = await blocksIn({ pages })
  expect(blocks.filter((block) => block.startsWith('heading'))).toEqual([
    'heading 1: 要闻',
    'heading 1: 来信',
  ])
})

test('each character has its page and its place in it', async () => {
  const { text, places } = await readPdf(pdfOf({ pages: [line('甲') + line('乙', { y: 80 }), line('丙')] }))
  const placeOf = (character: string) => {
    const at = text.indexOf(character)
    const place = places.find(({ from, length }) => from <= at && at < from + length)
    return [place?.page, (place?.offset ?? 0) + at - (place?.from ?? 0)]
  }
  expect(['甲', '乙', '丙'].map(placeOf)).toEqual([
    [1, 0],
    [1, 1],
    [2, 0],
  ])
})

test('a picture is told of', async () => {
  const { problems } = await readPdf(pdfOf({ pages: [`${line('文。')}q 200 0 0 100 60 300 cm /Im1 Do Q`] }))
  expect(problems.map(({ code, received }) => `${code} ${received}`)).toEqual(['picture-in-pdf 1'])
})
