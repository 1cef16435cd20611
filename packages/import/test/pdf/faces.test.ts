import { expect, test } from 'vitest'
import { infer } from '../../src/index.ts'
import { readPdf } from '../../src/pdf.ts'
import { blocksIn } from './blocks-in.ts'
import { line, pdfOf } from './pdf-of.ts'

const sentence = '盘心裂成三块，锔匠打了十七枚铜钉。'

/** `other` is set in the second face. */
const other = (words: string, at: { x?: number; y?: number; size?: number } = {}) =>
  line(words, { bold: true, ...at })

const boldOf = async (content: string, faces: readonly [string, string]) => {
  const { blocks } = await readPdf(pdfOf({ pages: [content], faces }))
  return blocks.map((block) => block.type === 'paragraph' && block.look.bold === true)
}

const serif = 'NotoSerifCJKsc-Regular'

const above = other('第一次锔钉') + line(sentence, { y: 80 }) + line(sentence, { y: 110 })

test.each([
  ['a face without serifs above text with them', [serif, 'NotoSansCJKsc-Regular'], [true, false, false]],
  ['the same by another maker', ['SourceHanSerifSC-Regular', 'SourceHanSansSC-Medium'], [true, false, false]],
  ['黑体 of LaTeX', ['FandolSong-Regular', 'FandolHei-Regular'], [true, false, false]],
  ['another face with serifs', [serif, 'FandolKai-Regular'], [false, false, false]],
  [
    'a face without serifs above the same',
    ['NotoSansCJKsc-Regular', 'NotoSansCJKsc-Regular'],
    [false, false, false],
  ],
] as const)('%s', async (_, faces, expected) => {
  expect(await boldOf(above, faces)).toEqual(expected)
})

const faces = [serif, 'NotoSansCJKsc-Regular'] as const

test('a text mostly without serifs has them where it wants', async () => {
  const content = line(sentence) + [0, 1, 2].map((row) => other(sentence, { y: 120 + row * 60 })).join('')
  expect(await boldOf(content, faces)).toEqual([false, false, false, false])
})

test('small letters without serifs are a caption, not bold ones', async () => {
  const content =
    other('图1 补过的盘子', { size: 9 }) + line(sentence, { y: 80 }) + line(sentence, { y: 150 })
  expect(await boldOf(content, faces)).toEqual([false, false, false])
})

test('a character that the face of the text does not have is no emphasis, and a word in it is', async () => {
  const page = (words: string) =>
    line('这一件') +
    other(words, { x: 96 }) +
    line('瓷盘。', { x: 96 + words.length * 12 }) +
    line(sentence, { y: 90 })
  const parts = (words: string) => ({ pages: [page(words)], faces })
  expect(await blocksIn(parts('锔'))).toContain('text: 这一件锔瓷盘。')
  expect(await blocksIn(parts('补过'))).toContain('text: 这一件**补过**瓷盘。')
})

test('a number beside bold letters is none the less, in whatever face it is set', async () => {
  const row = (words: string) =>
    other(words) + line('６', { x: 60 + words.length * 12 }) + other('小时', { x: 72 + words.length * 12 })
  expect(await boldOf(row('为什么是') + line(sentence + sentence, { y: 120 }), faces)).toEqual([true, false])
  const text = line('为什么是') + line('６小时', { x: 108 }) + other('以上', { x: 144 })
  expect(await boldOf(text + line(sentence + sentence, { y: 120 }), faces)).toEqual([false, false])
})

test('such lines above the paragraphs of an article are headings in it', async () => {
  const page =
    line('馆讯', { size: 40 }) +
    line('第42期 2026年8月15日', { y: 90 }) +
    other('藏品故事', { y: 130, size: 18 }) +
    other('一只补过两次的盘子', { y: 160, size: 14 }) +
    [0, 1]
      .map(
        (row) =>
          other(`第${'一二'[row]}次：锔钉`, { y: 190 + row * 50 }) + line(sentence, { y: 210 + row * 50 }),
      )
      .join('')
  const { draft } = infer(await readPdf(pdfOf({ pages: [page], faces })))
  const body = draft.sections[0]?.articles?.[0]?.body ?? []
  expect(body.map((block) => (block as { type: string }).type)).toEqual([
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ])
})

const stroked = (content: string) => `q 2 Tr 0.5 w\n${content}Q\n`

test('letters that are drawn around are bold, as what a face has no bold of is made so', async () => {
  const text = line(sentence, { y: 80 }) + line(sentence, { y: 110 })
  expect(await boldOf(stroked(line('第一次锔钉')) + text, faces)).toEqual([true, false, false])
  expect(await boldOf(`q 1 Tr\n${line('第一次锔钉')}Q\n${text}`, faces)).toEqual([false, false, false])
})

test.each([
  [
    'lines one below the other',
    'q BT 2 Tr /F1 12 Tf 20 TL 1 0 0 1 60 740 Tm <7b2c4e00> Tj T* <7b2c4e8c> Tj ET Q\n',
    2,
  ],
  [
    'a line placed from the one before',
    'q BT /F1 12 Tf 60 740 Td <7b2c4e00> Tj 2 Tr 0 -40 TD <7b2c4e8c> Tj ET Q\n',
    1,
  ],
  ['a page that is scaled', 'q 2 0 0 2 0 0 cm BT 2 Tr /F1 6 Tf 30 370 Td [<7b2c> -100 <4e00>] TJ ET Q\n', 1],
])('so are %s', async (_, content, count) => {
  const { blocks } = await readPdf(pdfOf({ pages: [content + line(sentence, { y: 200 })], faces }))
  const bold = blocks.filter((block) => block.type === 'paragraph' && block.look.bold)
  expect(bold).toHaveLength(count)
  expect(blocks.at(-1)).not.toMatchObject({ look: { bold: true } })
})

test('what a form on the page draws around is bold, and nothing behind it', async () => {
  const form = (content: string) =>
    `<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`
  const { blocks } = await readPdf(
    pdfOf({
      pages: [`/I Do\n${line(sentence, { y: 120 })}`],
      resources: '/XObject << /I 20 0 R >>',
      objects: [form(`2 Tr\n${line('第一次锔钉')}`)],
      faces,
    }),
  )
  expect(blocks.map((block) => block.type === 'paragraph' && block.look.bold === true)).toEqual([true, false])
})
