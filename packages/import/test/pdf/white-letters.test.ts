import { expect, test } from 'vitest'
import { infer } from '../../src/index.ts'
import { readPdf } from '../../src/pdf.ts'
import { line, pdfOf } from './pdf-of.ts'

const sentence = '盘心裂成三块，锔匠打了十七枚铜钉。'

/** Letters of one colour in the middle of a red bar. */
const onBar = (words: string, { y, color }: { y: number; color: string }) =>
  `q 0.6 0.1 0.1 rg 60 ${800 - y - 6} 480 24 re f Q\nq ${color}\n${line(words, { x: 280, y, bold: true })}Q\n`

const title = (words: string, y: number) => line(words, { x: 250, y, bold: true })

const page = (color: string) =>
  [
    onBar('馆内要闻', { y: 80, color }),
    line(sentence, { y: 120 }),
    title('第一次锔钉开课了', 160),
    line(sentence, { y: 200 }),
    onBar('馆藏故事', { y: 260, color }),
    title('裂成三块的瓷盘', 300),
    line(sentence, { y: 340 }),
    onBar('通知公告', { y: 400, color }),
    title('锔瓷体验课报名', 440),
    line(sentence, { y: 480 }),
  ].join('')

const sectionsOf = async (color: string) => {
  const { draft } = infer(await readPdf(pdfOf({ pages: [page(color)] })))
  return draft.sections.map((section) => section.title)
}

test.each([
  ['of a screen', '1 1 1 rg'],
  ['of grey', '1 g'],
  ['for print', '0 0 0 0 k'],
])(
  'titles in white letters are of another kind than those of the same face and size: %s',
  async (_, color) => {
    expect(await sectionsOf(color)).toEqual(['馆内要闻', '馆藏故事', '通知公告'])
  },
)

test('titles of one colour are of one kind', async () => {
  expect(await sectionsOf('0.2 g')).not.toEqual(['馆内要闻', '馆藏故事', '通知公告'])
})

test('a line is white only where all its letters are', async () => {
  const part = `q 1 g\n${line('一', { x: 60, y: 80 })}Q\n${line('次锔钉', { x: 72, y: 80 })}`
  const { blocks } = await readPdf(pdfOf({ pages: [part + line(sentence, { y: 140 })] }))
  expect(blocks.map((block) => block.type === 'paragraph' && block.look.color)).toEqual([
    undefined,
    undefined,
  ])
})

test('letters in black behind white ones are not white', async () => {
  const content = `1 g\n${line('第一次锔钉', { y: 80 })}0 g\n${line(sentence, { y: 140 })}`
  const { blocks } = await readPdf(pdfOf({ pages: [content] }))
  expect(blocks.map((block) => block.type === 'paragraph' && block.look.color)).toEqual([
    '#ffffff',
    undefined,
  ])
})

test('many bold words hide no white ones', async () => {
  const words = Array.from({ length: 600 }, (_, index) =>
    line('锔', { x: 60 + (index % 30) * 14, y: 120 + Math.floor(index / 30) * 20 }),
  ).join('')
  const content = `q 2 Tr\n${words}Q\n${onBar('通知公告', { y: 600, color: '1 g' })}`
  const { blocks } = await readPdf(pdfOf({ pages: [content] }))
  expect(blocks.map((block) => block.type === 'paragraph' && block.look.color).at(-1)).toBe('#ffffff')
})
