import { expect, test } from 'vitest'
import { blocksIn } from '../blocks-in.ts'
import { line } from '../pdf-of.ts'
import { drawn, imageOf, pixelsOf } from './image-of.ts'

const some = { width: 12, height: 10 }
const picture = imageOf({ ...some, data: pixelsOf(12, 10) })
const other = imageOf({ ...some, data: pixelsOf(12, 10).map((value) => 255 - value) })
const plain = imageOf({ ...some, data: pixelsOf(12, 10).map(() => 90) })
const thin = imageOf({ width: 1, height: 64, data: pixelsOf(1, 64) })
const dot = imageOf({ width: 1, height: 1, data: [1, 2, 3] })
const clear = imageOf({ ...some, data: pixelsOf(12, 10), more: '/SMask 26 0 R' })
const nothing = imageOf({ ...some, colors: '/DeviceGray', data: Array.from({ length: 120 }, () => 0) })
const names = ['P', 'O', 'F', 'T', 'D', 'C', 'N'].map((name, index) => `/${name} ${20 + index} 0 R`)
const document = {
  objects: [picture, other, plain, thin, dot, clear, nothing],
  resources: `/XObject << ${names.join(' ')} >>`,
}

const [upper, lower] = [line('山路上的一天。', { y: 60 }), line('一天在山路上。', { y: 300 })]
const text = ['text: 山路上的一天。', 'text: 一天在山路上。']

test.each([
  ['a picture', drawn('P'), [text[0], 'image', text[1]]],
  ['two side by side', drawn('P', { x: 220 }) + drawn('O'), [text[0], 'image', 'image', text[1]]],
  ['the same one twice', drawn('P') + drawn('P', { x: 220 }), [text[0], 'image', 'image', text[1]]],
  ['the same one three times', drawn('P') + drawn('P', { x: 220 }) + drawn('P', { x: 350 }), text],
  ['a line', drawn('P', { width: 400, height: 2 }), text],
  ['a bar', drawn('P', { width: 550, height: 26 }), text],
  ['a mark', drawn('P', { width: 20, height: 20 }), text],
  ['a fill', drawn('F'), text],
  ['a shade', drawn('T'), text],
  ['a single pixel', drawn('D'), text],
  ['one that nobody sees', drawn('C'), text],
  ['one outside of the page', drawn('P', { x: 700 }), text],
  ['one that is cut off', `q 0 0 9 9 re W n ${drawn('P')} Q`, text],
  ['one that is no content', `/Artifact BMC ${drawn('P')} EMC\n`, text],
  ['one below all text', drawn('P', { y: 400 }), [...text, 'image']],
  ['one above all text', drawn('P', { y: 10, height: 40 }), ['image', ...text]],
])('%s', async (_, content, expected) => {
  expect(await blocksIn({ ...document, pages: [upper + content + lower] })).toEqual(expected)
})

// Twenty characters of 12 points: a column from 60 to 300.
const full = '从三月起三所学校每天称一次剩饭每月公布一'

/** Two pages, each with two lines of its own below what is drawn there. */
const pagesOf = (first: string, second: string) => [
  first + line(full, { y: 250 }) + line('山上。', { y: 270 }),
  second + line(full.slice(5), { y: 350 }) + line('路上。', { y: 370 }),
]
const words = [`text: ${full}山上。`, `text: ${full.slice(5)}路上。`]

test('a logo that each page has at the same place is none of the text', async () => {
  const logo = drawn('P', { y: 20, height: 40 })
  expect(await blocksIn({ ...document, pages: pagesOf(logo, logo) })).toEqual(words)
})

test('a logo that stands in the file once for each page is none of the text', async () => {
  const [one, two] = [drawn('P', { y: 20, height: 40 }), drawn('O', { y: 20, height: 40 })]
  expect(await blocksIn({ ...document, objects: [picture, picture], pages: pagesOf(one, two) })).toEqual(
    words,
  )
})

test('pictures at the same place of their pages are pictures', async () => {
  const pages = pagesOf(drawn('P'), drawn('O'))
  expect(await blocksIn({ ...document, pages })).toEqual(['image', words[0], 'image', words[1]])
})

test('a picture in a column stands in its text', async () => {
  const at = (x: number, from: number, count: number) =>
    Array.from({ length: count }, (_, row) => line(full, { x, y: from + row * 20 })).join('')
  const content = at(60, 60, 8) + at(330, 60, 3) + drawn('P', { x: 380, y: 130 }) + at(330, 260, 4)
  expect(await blocksIn({ ...document, pages: [content] })).toEqual([
    `text: ${full.repeat(11)}`,
    'image',
    `text: ${full.repeat(4)}`,
  ])
})

test('a paragraph that goes on below a picture stays whole', async () => {
  const above = [60, 80].map((y) => line(full, { y })).join('')
  const pages = [above + drawn('P', { y: 84, height: 26, width: 40 }) + line('一天。', { y: 100 })]
  expect(await blocksIn({ ...document, pages })).toEqual([`text: ${full.repeat(2)}一天。`, 'image'])
})
