import { expect, test } from 'vitest'
import { readPdf } from '../../../src/pdf.ts'
import { blocksIn } from '../blocks-in.ts'
import { line, marked, pdfOf } from '../pdf-of.ts'
import { tagged } from './tagged-parts.ts'

const full = '从三月起三所学校每天称一次剩饭每月公布一'

test('running headers and numbers of pages that the structure has are none of the text', async () => {
  const first =
    marked(0, line('校园简报', { y: 60, size: 30 })) +
    marked(1, line('第3期 2024年5月', { y: 90 })) +
    marked(2, line(full, { y: 120 }) + line('完了。', { y: 140 })) +
    marked(3, line('1', { y: 780, x: 300 }))
  const second =
    marked(0, line('校园简报 · 第3期', { y: 30, size: 9 })) +
    marked(1, line(full, { y: 90 }) + line('开始。', { y: 110 })) +
    marked(2, line('2', { y: 780, x: 300 }))
  const parts = tagged(
    [first, second],
    ['H1', 0],
    ['P', 1],
    ['P', 2],
    ['Div', 3],
    ['Div', ['Span', 10]],
    ['P', 11],
    ['Div', 12],
  )
  expect(await blocksIn(parts)).toEqual([
    'heading 1: 校园简报',
    'text: 第3期 2024年5月',
    `text: ${full}完了。`,
    `text: ${full}开始。`,
  ])
  const { text, asides } = await readPdf(pdfOf(parts))
  const words = asides.map(({ from, length }) => text.slice(from, from + length)).join('')
  expect(words.replace(/\s+/g, '')).toBe('1校园简报·第3期2')
})

test('what floats at the side of a paragraph stays in front of it', async () => {
  const content =
    marked(0, line(full, { y: 60 }) + line(full, { y: 80 }) + line('完了。', { y: 100 })) +
    marked(1, line('漏了一次不可怕', { y: 140 })) +
    marked(2, line('——药剂师', { y: 180 })) +
    marked(3, line('一周七格的药盒放在杯子旁', { x: 156, y: 130 }) + line('边。', { x: 156, y: 150 }))
  expect(await blocksIn(tagged([content], ['P', 0], ['P', 1], ['P', 2], ['P', 3]))).toEqual([
    `text: ${full}${full}完了。`,
    'text: 漏了一次不可怕',
    'text: ——药剂师',
    'text: 一周七格的药盒放在杯子旁边。',
  ])
})

test('an item of several lines is one, and one set at the right breaks where its author broke it', async () => {
  const content =
    marked(
      0,
      line('· 今年最受欢迎的一本书还是那本家常汤', { x: 72, y: 60 }) + line('谱。', { x: 84, y: 80 }),
    ) +
    marked(1, line(full, { y: 120 }) + line('完了。', { y: 140 })) +
    marked(2, line('来源：邻里第三期', { x: 204, y: 180 }) + line('读书会记录', { x: 240, y: 200 }))
  expect(await blocksIn(tagged([content], ['L', ['LI', 0]], ['P', 1], ['P', 2]))).toEqual([
    'list false: text: 今年最受欢迎的一本书还是那本家常汤谱。',
    `text: ${full}完了。`,
    'text right: 来源：邻里第三期/读书会记录',
  ])
})

test('letters that a font draws as one are those letters', async () => {
  expect(await blocksIn({ pages: [line('\ufb02ags of\ufb01ce', {})] })).toEqual(['text: flags office'])
})

test('a time and an address that are cut over two lines are one each', async () => {
  const page =
    line('每周五的闭馆时间改为晚上二十点到21:', { y: 60 }) +
    line('00，见http://e.example.', { y: 80 }) +
    line('com/family，可以网上预约。', { y: 100 })
  expect(await blocksIn({ pages: [page] })).toEqual([
    'text: 每周五的闭馆时间改为晚上二十点到21:00，见http://e.example.com/family，可以网上预约。',
  ])
})
