import { expect, test } from 'vitest'
import { infer } from '../../../src/infer/infer.ts'
import { readPdf } from '../../../src/pdf.ts'
import { blocksIn } from '../blocks-in.ts'
import { line, marked, type PdfParts, pdfOf } from '../pdf-of.ts'
import { tagged } from '../tagged/tagged-parts.ts'
import { type Corners, filled, framed, full, lines, read, stroked, text } from './drawn.ts'

const title = (words = '开放时间', { x = 72, y = 140, size = 12 } = {}) =>
  line(words, { x, y, size, bold: true })

const below = lines(['周二到周日上午八点半开门。', '下雨天不开。'], { y: 160 })

const box = ['text box 1: 开放时间', 'text box 1: 周二到周日上午八点半开门。', 'text box 1: 下雨天不开。']

const [corners, sides]: [Corners, Corners[]] = [
  [60, 124, 420, 190],
  [
    [60, 124, 420, 124],
    [60, 190, 420, 190],
    [60, 124, 60, 190],
    [420, 124, 420, 190],
  ],
]

test.each([
  ['on a ground', filled(corners)],
  ['in a frame', framed(corners)],
  ['in a frame of four lines', sides.map((side) => stroked(side)).join('')],
  [
    'in a frame that is drawn line by line for each paragraph',
    sides
      .slice(0, 2)
      .map((side) => stroked(side))
      .join('') +
      [124, 146, 168].flatMap((top) => [60, 420].map((x) => stroked([x, top, x, top + 22]))).join(''),
  ],
  ['on grounds of its paragraphs', filled([60, 124, 420, 146]) + filled([60, 146, 420, 190])],
  ['behind a bar', filled([60, 124, 63, 190])],
])('a title and text below it %s are a box beside the text', async (_, drawn) => {
  const page = drawn + text(60) + title() + below + text(220)
  expect(await blocksIn({ pages: [page] })).toEqual([read, ...box, read])
})

test('a box is a note with its title in strong', async () => {
  const page = [
    line('食堂简报', { y: 60, size: 24, bold: true }),
    line('2026年6月1日', { y: 90 }),
    line('剩饭少了一半', { y: 120, size: 16, bold: true }),
    text(150),
    filled([60, 214, 420, 260]),
    title('怎么称', { y: 230 }),
    lines(['先称空盆，再称满盆。'], { y: 250 }),
    text(290),
  ].join('')
  const { draft } = infer(await readPdf(pdfOf({ pages: [page] })))
  const [, note] = draft.sections?.[0]?.articles?.[0]?.body ?? []
  expect(note).toEqual({
    type: 'blockquote',
    kind: 'note',
    children: [
      { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: '怎么称' }] }] },
      { type: 'paragraph', children: [{ type: 'text', value: '先称空盆，再称满盆。' }] },
    ],
  })
})

test('lines of a box are full where it ends, and none goes on with the text', async () => {
  const page = [
    text(40),
    lines([full, full], { x: 60, y: 104 }),
    filled([60, 144, 260, 220]),
    title('怎么称', { y: 160 }),
    lines(['先称空盆再称满盆然后把两个', '数都写在黑板上。'], { y: 180 }),
    text(240),
  ].join('')
  expect(await blocksIn({ pages: [page + text(400)] })).toEqual([
    read,
    `text: ${full.repeat(2)}`,
    'text box 1: 怎么称',
    'text box 1: 先称空盆再称满盆然后把两个数都写在黑板上。',
    read,
    read,
  ])
})

const tip = lines(['先称空盆，再称满盆。'], { y: 140 })

test.each([
  ['on a ground', filled([60, 124, 420, 150])],
  ['in a frame', framed([60, 124, 420, 150])],
])('a sentence %s, set as text is, is a note without a title', async (_, drawn) => {
  const page = [
    line('食堂简报', { y: 20, size: 24, bold: true }),
    line('怎样称剩饭', { y: 46, size: 16, bold: true }),
    drawn,
    text(70),
    tip,
    text(220),
  ].join('')
  const { draft } = infer(await readPdf(pdfOf({ pages: [page] })))
  expect(draft.sections?.[0]?.articles?.[0]?.body?.[1]).toEqual({
    type: 'blockquote',
    kind: 'note',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: '先称空盆，再称满盆。' }] }],
  })
})

test.each([
  ['one at the end of the document', filled([60, 124, 420, 150]) + text(60) + tip],
  [
    'one behind another',
    filled([60, 124, 420, 150]) +
      filled([60, 160, 420, 186]) +
      text(60) +
      tip +
      lines(['先称满盆，再称空盆。'], { y: 176 }) +
      text(220),
  ],
  [
    'one that says how to write to somebody',
    filled([60, 124, 420, 150]) +
      text(60) +
      lines(['来信请寄 shitang@example.org。'], { y: 140 }) +
      text(220),
  ],
  ['one below a title', filled([60, 124, 420, 150]) + title('怎么称', { y: 100 }) + tip + text(220)],
])('a sentence on a ground is no note: %s', async (_, page) => {
  const blocks = await blocksIn({ pages: [page] })
  expect(blocks.filter((block) => block.startsWith('quote'))).toEqual([])
})

test('a white title on a bar of its own is the title of the box around it', async () => {
  const page = [
    filled([60, 124, 420, 190], '0.2 0.2 0.2'),
    filled([62, 146, 418, 188]),
    text(60),
    `1 1 1 rg ${lines(['开放时间'], { y: 140 })}0 0 0 rg `,
    below,
    text(220),
  ].join('')
  expect(await blocksIn({ pages: [page] })).toEqual([read, ...box, read])
})

const structured = (drawn: string, heading = 'P'): PdfParts =>
  tagged(
    [
      drawn +
        marked(0, text(60)) +
        marked(1, title()) +
        marked(2, lines(['周二到周日上午八点半开门。'], { y: 160 })) +
        marked(3, lines(['下雨天不开。'], { y: 180 })) +
        marked(4, text(220)),
    ],
    ['P', 0],
    ['Div', [heading, 1], ['P', 2], ['P', 3]],
    ['P', 4],
  )

test.each(['P', 'H4'])(
  'a structure that has %s for the title of a box says nothing of the box',
  async (role) => {
    expect(await blocksIn(structured(filled(corners), role))).toEqual([read, ...box, read])
  },
)

test('a box that goes on on the next page is one', async () => {
  const parts = tagged(
    [
      filled([60, 124, 420, 190]) +
        marked(0, text(60)) +
        marked(1, title()) +
        marked(2, lines(['周二到周日上午八点半开门。'], { y: 160 })),
      filled([60, 40, 420, 70]) + marked(0, lines(['下雨天不开。'], { y: 60 })) + marked(1, text(100)),
    ],
    ['P', 0],
    ['Div', ['P', 1], ['P', 2], ['P', 10]],
    ['P', 11],
  )
  expect(await blocksIn(parts)).toEqual([read, ...box, read])
})

const isBoxed = (block: string) => block.includes(' box ')

test.each([
  ['white ground', filled(corners, '1 1 1') + text(60) + title() + below + text(220)],
  ['ground of the whole page', filled([0, 0, 600, 800]) + text(60) + title() + below + text(220)],
  ['bar behind a title alone', filled([60, 124, 420, 146]) + text(60) + title() + below + text(220)],
  ['line between two columns', filled([50, 40, 51, 500]) + text(60) + title() + below + text(220)],
  ['box above all text', filled(corners) + title() + below + text(220)],
  [
    'table whose cells have grounds',
    filled([60, 124, 240, 190]) + filled([240, 124, 420, 190]) + text(60) + title() + below + text(220),
  ],
  [
    'card behind another',
    filled([60, 124, 420, 170]) +
      filled([60, 180, 420, 226]) +
      text(60) +
      title() +
      lines(['周二开门。'], { y: 160 }) +
      title('怎么走', { y: 196 }) +
      lines(['走北门。'], { y: 216 }) +
      text(260),
  ],
  [
    'box whose title looks as a heading elsewhere',
    filled(corners) + text(60) + title() + below + text(220) + title('怎么走', { y: 290 }) + text(320),
  ],
])('a %s makes no box', async (_, page) => {
  expect((await blocksIn({ pages: [page + text(500)] })).filter(isBoxed)).toEqual([])
})

test('a box is one though the name of the list of contents looks as its title does', async () => {
  const page = [
    title('本期目录', { y: 60 }),
    lines(['谁来称剩饭......1', '食堂里的一百天......1'], { y: 80 }),
    filled([60, 244, 420, 310]),
    text(160),
    title('请留意', { y: 260 }),
    lines(['周二到周日上午八点半开门。', '下雨天不开。'], { y: 280 }),
    text(340),
  ].join('')
  expect((await blocksIn({ pages: [page] })).filter(isBoxed)).toEqual([
    'text box 1: 请留意',
    'text box 1: 周二到周日上午八点半开门。',
    'text box 1: 下雨天不开。',
  ])
})

test('the title of a list of contents says nothing of how headings look', async () => {
  const listed = [title('导读', { y: 40 }), lines(['水站搬到桥头......1', '井水验过了......1'], { y: 60 })]
  const page = [...listed, text(110), filled([60, 174, 420, 240]), title('开放时间', { y: 190 })]
  const boxed = lines(['周二到周日上午八点半开门。', '下雨天不开。'], { y: 210 })
  const found = await blocksIn({ pages: [[...page, boxed, text(270), text(400), text(500)].join('')] })
  expect(found.filter(isBoxed)).toEqual(box)
})

test('a box with a name that boxes have is one, though headings look as its title does', async () => {
  const page = [
    filled(corners),
    text(60),
    title('知识链接'),
    below,
    text(220),
    title('怎么走', { y: 290 }),
    text(320),
  ].join('')
  expect((await blocksIn({ pages: [page] })).filter(isBoxed)).toHaveLength(3)
})
