import { expect, test } from 'vitest'
import { blocksIn } from '../blocks-in.ts'
import { line, marked } from '../pdf-of.ts'
import { tagged } from '../tagged/tagged-parts.ts'
import { drawn, imageOf, pixelsOf } from './image-of.ts'

const picture = imageOf({ width: 12, height: 10, data: pixelsOf(12, 10) })

/** A page with a structure of two paragraphs, and what is drawn outside of it. */
function document(content: string, { second = '' } = {}) {
  const [upper, lower] = [line('山路上的一天。', { y: 60 }), line('一天在山路上。', { y: 400 })]
  const pages = [marked(0, upper) + content + marked(1, lower)]
  const elements: [string, number][] = [
    ['P', 0],
    ['P', 1],
  ]
  if (second !== '') {
    pages.push(marked(0, line('路上。', { y: 400 })) + second)
    elements.push(['P', 10])
  }
  const parts = tagged(pages, ...elements)
  const objects = [...(parts.objects ?? []), picture]
  return { ...parts, objects, resources: `/XObject << /P ${20 + objects.length - 1} 0 R >>` }
}

const [upper, lower] = ['text: 山路上的一天。', 'text: 一天在山路上。']
const large = { width: 120, height: 90 }

test.each([
  ['a large one stands where it is seen', drawn('P', { y: 100, ...large }), [upper, 'image', lower]],
  ['one below all text', drawn('P', { y: 420, ...large }), [upper, lower, 'image']],
  ['a banner above all text', drawn('P', { y: 0, width: 400, height: 45 }), [upper, lower]],
  ['a mark', drawn('P', { y: 100, width: 40, height: 40 }), [upper, lower]],
  ['an ornament', drawn('P', { y: 100, width: 480, height: 60 }), [upper, lower]],
  ['the ground of a box', drawn('P', { y: 380, ...large }), [upper, lower]],
  [
    'one that is said to be no content',
    `/Artifact BMC ${drawn('P', { y: 100, ...large })} EMC\n`,
    [upper, lower],
  ],
])('outside of the structure: %s', async (_, content, expected) => {
  expect(await blocksIn(document(content))).toEqual(expected)
})

test.each([
  ['with a line in its middle below it', line('山路', { x: 108, y: 202, size: 9 }), 'image'],
  ['with a caption below it', line('图1 山路', { y: 202, size: 9 }), 'image'],
  ['with a caption farther below it', line('图2 山路', { y: 221, size: 9 }), 'image'],
  ['with a line in its middle farther below it', line('山路', { x: 108, y: 221, size: 9 }), undefined],
  ['with text below it', line('山路上的一天在山路上一天', { y: 202 }), undefined],
])('what is said to be no content, %s', async (_, below, expected) => {
  const content = `/Artifact BMC ${drawn('P', { y: 100, ...large })} EMC\n${marked(2, below)}`
  const parts = document(content)
  expect((await blocksIn(parts)).find((one) => one === 'image')).toBe(expected)
})

test('a logo at the same place of two pages is none of the text', async () => {
  const logo = drawn('P', { y: 100, ...large })
  expect(await blocksIn(document(logo, { second: logo }))).toEqual([upper, `${lower}路上。`])
})
