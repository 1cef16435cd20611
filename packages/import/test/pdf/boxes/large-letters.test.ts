import { expect, test } from 'vitest'
import { infer } from '../../../src/infer/infer.ts'
import { readPdf } from '../../../src/pdf.ts'
import { blocksIn } from '../blocks-in.ts'
import { line, pdfOf } from '../pdf-of.ts'
import { lines, read, stroked, text } from './drawn.ts'

const large = (words: readonly string[], { x = 165, y = 144, size = 15 } = {}) => lines(words, { x, y, size })

const dash = '—— 水站 老余'

const quotesIn = async (page: string) =>
  (await blocksIn({ pages: [page] })).filter((block) => block.startsWith('quote')).map(withoutPlace)

const withoutPlace = (block: string) => block.replaceAll(/text(?: center| right)?: /g, '')

test.each<[string, string[], boolean?]>([
  ['that breaks off in a clause', ['桶轻了一点，腿就快一点，楼上', '的人也不等了。']],
  ['that breaks off behind a comma', ['桶轻了一点，', '楼上的人也不等了。']],
  ['whose last line is a word', ['从前比的是谁起得早，现在比的是谁', '走得稳。']],
  ['that is bold', ['桶轻了一点，腿就快一点，楼上', '的人也不等了。'], true],
  ['that asks', ['桶轻了一点，腿就快一点，楼上', '的人还会等吗？']],
])('a sentence in larger letters %s is a quote', async (_, words, bold = false) => {
  const quote = words.map((one, row) => line(one, { x: 165, y: 144 + row * 20, size: 15, bold })).join('')
  expect(await quotesIn(text(60) + quote + text(220))).toEqual([`quote: ${words.join('')}`])
})

test.each([
  ['', ''],
  [' between two lines', stroked([150, 124, 330, 124]) + stroked([150, 196, 330, 196])],
])('whose words they are stands below a quote%s', async (_, drawn) => {
  const quote =
    large(['桶轻了一点，腿就快一点，楼上', '的人也不等了。']) + line(dash, { x: 220, y: 186, size: 10 })
  expect(await quotesIn(drawn + text(60) + quote + text(220))).toEqual([
    `quote: 桶轻了一点，腿就快一点，楼上的人也不等了。 ${dash}`,
  ])
})

const heading = (words: string, y: number, size = 16) => line(words, { x: 72, y, size })

test.each([
  [
    'titles of a section and of an article',
    text(60) + heading('来信', 144) + heading('水站搬到了桥头。', 168),
  ],
  ['a title of two lines', text(60) + large(['水站搬到了桥头以后', '谁来送第一桶水？'])],
  [
    'a title of two lines that looks as others do',
    text(60) +
      large(['水站搬到了桥头，', '谁来送第一桶水？']) +
      text(220) +
      heading('桥头的水站', 304, 15) +
      text(340),
  ],
  [
    'what an article is about, below its title',
    heading('水站', 100, 20) + large(['水站搬到桥头，第一', '桶水送给谁。']),
  ],
  ['what says itself what it is', text(60) + large(['提示：桶轻了一点，水站不再', '借推车，请自带。'])],
  [
    'a bold title that ends in an abbreviation',
    text(60) +
      line('River walk on Saturday,', { x: 72, y: 144, size: 15, bold: true }) +
      line('at the bridge, 9 a.m.', { x: 72, y: 164, size: 15, bold: true }),
  ],
  ['items of a list', text(60) + large(['• 桶轻了一点，腿就快一点', '楼上的人也不等了。'])],
  ['larger text', text(60) + [144, 204, 264].map((y) => text(y).replaceAll(' 12 Tf', ' 14 Tf')).join('')],
])('%s are no quote', async (_, page) => {
  expect(await quotesIn(page + text(400))).toEqual([])
})

test('a sentence of English in larger letters is a quote', async () => {
  const quote = large(['The river gives back', 'what we give it.'])
  expect(await quotesIn(text(60) + quote + text(220))).toEqual([
    'quote: The river gives back what we give it.',
  ])
})

test('the dots of a list of contents do not say in which size text is', async () => {
  const entries = [60, 75, 90, 105, 120].map((y) => line(`水站${'.'.repeat(40)}1`, { y, size: 10 }))
  const listed = [line('目录', { y: 40 }), ...entries].join('')
  const quote = large(['桶轻了一点，腿就快一点，楼上', '的人也不等了。'], { y: 280 })
  expect(await quotesIn(listed + text(200) + quote + text(360))).toEqual([
    'quote: 桶轻了一点，腿就快一点，楼上的人也不等了。',
  ])
})

test('what breaks off in a clause is one paragraph wherever it stands', async () => {
  const page = heading('水站', 100, 20) + large(['水站搬到桥头，第一桶水', '送给谁，街坊说了算。'])
  expect((await blocksIn({ pages: [page + text(220)] })).map(withoutPlace)).toEqual([
    '水站',
    '水站搬到桥头，第一桶水送给谁，街坊说了算。',
    withoutPlace(read),
  ])
})

test('quotes in larger letters leave titles what they are', async () => {
  const page = [
    line('桥头简报', { x: 60, y: 60, size: 24, bold: true }),
    line('2026年6月1日', { y: 84 }),
    line('水站新闻', { x: 60, y: 110, size: 18, bold: true }),
    line('水站搬到了桥头', { x: 60, y: 135, size: 14, bold: true }),
    text(160),
    large(['桶轻了一点，腿就快一点，楼上', '的人也不等了。'], { y: 240 }),
    line(dash, { x: 220, y: 282, size: 10 }),
    line('井水验过了', { x: 60, y: 310, size: 14, bold: true }),
    text(335),
    line('来信', { x: 60, y: 410, size: 18, bold: true }),
    line('桥洞里的灯', { x: 60, y: 435, size: 14, bold: true }),
    text(460),
  ].join('')
  const { draft } = infer(await readPdf(pdfOf({ pages: [page] })))
  expect(draft.sections?.map(({ articles }) => articles?.map(({ title }) => title))).toEqual([
    ['水站搬到了桥头', '井水验过了'],
    ['桥洞里的灯'],
  ])
  const body = draft.sections?.[0]?.articles?.[0]?.body
  expect(body).toMatchObject([{ type: 'paragraph' }, { type: 'blockquote' }])
})
