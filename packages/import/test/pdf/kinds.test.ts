import { expect, test } from 'vitest'
import { infer } from '../../src/index.ts'
import { readPdf } from '../../src/pdf.ts'
import { line, marked, pdfOf } from './pdf-of.ts'
import { tagged } from './tagged/tagged-parts.ts'

const head = line('候鸟驿站', { size: 40 }) + line('第3期 2026年5月30日', { y: 80, size: 9 })

async function outlineOf(content: string): Promise<string[]> {
  const { draft } = infer(await readPdf(pdfOf({ pages: [head + content] })))
  return draft.sections.flatMap(({ title, articles = [] }) => [
    `section ${title}`,
    ...(articles ?? []).map((article) => `article ${article.title}`),
  ])
}

/** Thirty characters: from 60 to 420. */
const text = (y: number) =>
  line('四月二十六日的同步调查八个观察点共记到琵鹭二百零九只比去年同期', { y }) +
  line('多四十一只。', { y: y + 16 })

test('titles in the middle are of one kind, those that fill their line as well', async () => {
  const title = (words: string, y: number) =>
    line(words, { x: 240 - words.length * 8, y, size: 16, bold: true })
  const banner = (words: string, y: number) => line(words, { y, size: 22, bold: true })
  const content =
    banner('巡护日记', 120) +
    title('黑脸琵鹭比去年同期多了四十一只是好消息呀大家', 150) +
    text(180) +
    banner('来信', 240) +
    title('外婆的芦苇席', 270) +
    text(300) +
    banner('观鸟须知', 360) +
    title('六月的班车', 390) +
    text(420)
  expect(await outlineOf(content)).toEqual([
    'section 巡护日记',
    'article 黑脸琵鹭比去年同期多了四十一只是好消息呀大家',
    'section 来信',
    'article 外婆的芦苇席',
    'section 观鸟须知',
    'article 六月的班车',
  ])
})

test('titles in capitals are of another kind than those in small letters', async () => {
  const content =
    line('FROM THE PLOTS', { y: 120, bold: true }) +
    line('Water is on again', { y: 150, size: 16, bold: true }) +
    line('The pipes came back, slowly.', { y: 170 }) +
    line('What to leave alone', { y: 190, bold: true }) +
    line('Do not trim any of it, please.', { y: 206 }) +
    line('LETTERS', { y: 240, bold: true }) +
    line('On slugs', { y: 270, size: 16, bold: true }) +
    line('They prefer the cheap kind.', { y: 290 })
  expect(await outlineOf(content)).toEqual([
    'section FROM THE PLOTS',
    'article Water is on again',
    'section LETTERS',
    'article On slugs',
  ])
})

test('headings of a box at the side, where all is smaller, have the levels that the document says', async () => {
  const put = (number: number, words: string, y: number, { size = 12, x = 60, bold = false } = {}) =>
    marked(number, line(words, { x, y, size, bold }))
  const page =
    put(0, '街坊事', 120, { size: 18, bold: true }) +
    put(1, '长凳换了新板', 150, { size: 15, bold: true }) +
    put(2, '刨平以后还看得见旧钉眼。', 170) +
    put(3, '车放在哪里', 190, { bold: true }) +
    put(4, '两辆在巷口的修鞋摊旁边。', 210) +
    put(5, '公告栏', 120, { size: 15, x: 460, bold: true }) +
    put(6, '停水通知', 150, { x: 460, bold: true }) +
    put(7, '请提前储水。', 170, { x: 460, size: 10 })
  const parts = tagged(
    [page],
    ['H2', 0],
    ['H3', 1],
    ['P', 2],
    ['H4', 3],
    ['P', 4],
    ['Aside', ['H2', 5], ['H3', 6], ['P', 7]],
  )
  const { draft } = infer(await readPdf(pdfOf(parts)))
  expect(draft.sections.map(({ title }) => title)).toEqual(['街坊事', '公告栏'])
})

const side = (titles: readonly [words: string, y: number, size: number][], x = 500) =>
  titles
    .map(
      ([words, y, size]) =>
        line(words, { x, y, size, bold: true }) + line('请提前储水。', { x, y: y + 16, size: 9 }),
    )
    .join('')

const main =
  line('街坊事', { y: 120, size: 18, bold: true }) +
  line('长凳换了新板', { y: 150, size: 14, bold: true }) +
  text(180) +
  line('口述', { y: 240, size: 18, bold: true }) +
  line('送了二十六年报', { y: 270, size: 14, bold: true }) +
  text(300)

test('titles of a column at the side, where all is smaller, are of the kinds of the others', async () => {
  const aside =
    line('公告栏', { x: 500, y: 120, size: 13.5, bold: true }) +
    side([
      ['停水通知', 145, 10.5],
      ['征集照片', 190, 10.5],
    ])
  expect(await outlineOf(main + aside)).toEqual([
    'section 街坊事',
    'article 长凳换了新板',
    'section 口述',
    'article 送了二十六年报',
    'section 公告栏',
    'article 停水通知',
    'article 征集照片',
  ])
})

test('the title of a box in smaller letters is a heading', async () => {
  expect(await outlineOf(main + side([['怎样坐', 350, 10.5]], 60))).toEqual([
    'section 街坊事',
    'article 长凳换了新板',
    'section 口述',
    'article 送了二十六年报',
  ])
})
