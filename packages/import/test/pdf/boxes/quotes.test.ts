import { expect, test } from 'vitest'
import { blocksIn } from '../blocks-in.ts'
import { line, marked } from '../pdf-of.ts'
import { tagged } from '../tagged/tagged-parts.ts'
import { filled, lines, read, stroked, text } from './drawn.ts'

const words = '一粒米也有来历。'

const between = stroked([60, 124, 420, 124]) + stroked([60, 156, 420, 156])

const large = line(words, { x: 72, y: 144, size: 15 })

test.each([
  ['in larger letters between two lines', between + text(60) + large + text(200)],
  ['in larger letters on a ground', filled([60, 124, 420, 156]) + text(60) + large + text(200)],
  ['set in behind a bar', filled([60, 130, 63, 150]) + text(60) + line(words, { x: 76, y: 144 }) + text(200)],
])('a sentence %s is a quote', async (_, page) => {
  expect(await blocksIn({ pages: [page] })).toEqual([read, `quote: text: ${words}`, read])
})

test('a quote that is set in several lines is one paragraph', async () => {
  const drawn = stroked([150, 124, 330, 124]) + stroked([150, 176, 330, 176])
  const quote = lines(['把影子量给人看比讲一', '百句道理都管用。'], { x: 165, y: 144, size: 15 })
  expect(await blocksIn({ pages: [drawn + text(60) + quote + text(220)] })).toEqual([
    read,
    expect.stringMatching(/^quote: text(?: center)?: 把影子量给人看比讲一百句道理都管用。$/),
    read,
  ])
})

test('a structure says nothing of lines around a quote', async () => {
  const page = between + marked(0, text(60)) + marked(1, large) + marked(2, text(200))
  expect(await blocksIn(tagged([page], ['P', 0], ['Div', ['P', 1]], ['P', 2]))).toEqual([
    read,
    `quote: text: ${words}`,
    read,
  ])
})

const heading = line('剩饭少了一半', { y: 100, size: 16, bold: true })

test.each([
  ['text between two lines', between + text(60) + line(words, { y: 144 }) + text(200)],
  ['what an article is about, below its title', between + heading + large + text(200)],
  [
    'a title between two lines',
    between + text(60) + line('食堂的新规矩', { x: 72, y: 144, size: 15 }) + text(200),
  ],
  [
    'a title behind a bar',
    filled([60, 130, 63, 150]) + text(60) + line('食堂的新规矩', { x: 76, y: 144 }) + text(200),
  ],
  [
    'what says itself what it is',
    filled([60, 130, 63, 150]) + text(60) + line('提示：请自带饭盒。', { x: 76, y: 144 }) + text(200),
  ],
])('%s is no quote', async (_, page) => {
  const found = await blocksIn({ pages: [page + text(400)] })
  expect(found.filter((block) => block.startsWith('quote'))).toEqual([])
})
