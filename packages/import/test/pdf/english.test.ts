import { expect, test } from 'vitest'
import { infer } from '../../src/index.ts'
import { isHyphened } from '../../src/lines/joining/hyphens.ts'
import { readPdf } from '../../src/pdf.ts'
import { linkItems } from '../../src/readers/pdf/page/link-items.ts'
import { blocksIn } from './blocks-in.ts'
import { line, link, pdfOf } from './pdf-of.ts'

// Each letter is as wide as high: a column of thirty from 60 to 420.
const rows = (lines: readonly string[], { x = 60, y = 60 } = {}) =>
  lines.map((words, index) => line(words, { x, y: y + index * 20 })).join('')

test('a letter as high as three lines begins the first of them', async () => {
  const page =
    line('A', { y: 100, size: 60 }) +
    rows(['fter nine years of mending', 'punctures in the park the', 'club has a roof over its'], {
      x: 120,
      y: 60,
    }) +
    rows(['tools and a kettle, and the vi', 'ew is fine.'], { y: 120 })
  expect((await blocksIn({ pages: [page] }))[0]).toMatch(/^text: After nine years/)
})

test('a letter as high as two lines begins the first of them', async () => {
  const page =
    line('T', { y: 80, size: 26 }) +
    line('he stand of pipes came back.', { x: 88, y: 68 }) +
    line('On a Saturday we filled cans', { x: 88, y: 80 }) +
    rows(['and left no hoses running all', 'day.'], { y: 92 })
  expect((await blocksIn({ pages: [page] }))[0]).toMatch(/^text: The stand of pipes/)
})

test('bullets that stand apart are marks of a list and no cells of a table', async () => {
  const items = ['on Tuesday evenings;', 'on Saturday mornings;', 'on Sundays.']
  const page = items
    .map((words, index) => line('•', { y: 60 + index * 20 }) + line(words, { x: 90, y: 60 + index * 20 }))
    .join('')
  expect(await blocksIn({ pages: [page] })).toEqual([
    'text: • on Tuesday evenings;',
    'text: • on Saturday mornings;',
    'text: • on Sundays.',
  ])
})

const parted = [
  'Anna looked for the old key up-',
  'stairs and found a small sur-',
  'prise there, the long remem-',
  'bered box with its twenty-',
  'six letters.',
]

test('words that lines part are one, and the editor is asked', async () => {
  const page = rows(parted)
  const source = await readPdf(pdfOf({ pages: [page] }))
  const { hints, ledger } = infer(source)
  expect(hints.filter(({ rule }) => rule === 'hyphen').map(({ text }) => text)).toEqual([
    'up-stairs sur-prise remem-bered',
  ])
  expect(ledger.filter(({ rule }) => rule === 'hyphen')).toHaveLength(3)
  const [{ id } = { id: '' }] = hints.filter(({ rule }) => rule === 'hyphen')
  expect(infer(source, { answers: { [id]: 'keep' } }).ledger.filter(({ rule }) => rule === 'hyphen')).toEqual(
    [],
  )
})

test.each([
  ['Ex-', 'changes', 'Exchanges'],
  ['ex-', 'president', 'ex-president'],
  ['short-', 'ages', 'shortages'],
  ['short-', 'term', 'short-term'],
  ['part-', 'ners', 'partners'],
  ['multi-', 'plied', 'multiplied'],
  ['day-', 'to-day', 'day-to-day'],
  ['check-', 'in', 'check-in'],
  ['with-', 'in', 'within'],
])('in a text that parts words, %s and %s at the ends of lines are %s', async (first, second, whole) => {
  const page = rows([...parted.slice(0, 4), `six letters and ${first}`, `${second} of it.`])
  expect((await blocksIn({ pages: [page] })).at(-1)).toContain(` ${whole} of it.`)
})

test.each([
  ['a me-\nter of rope, which is long', 'me-', 'ter', true],
  ['a mare-\ntail, milk-white and sea-green, rose-red and grey-green', 'mare-', 'tail', false],
])('in %j, the hyphen at the end of a line parts a word: %s', (text, first, second, isParted) => {
  expect(isHyphened(first, { second, text })).toBe(isParted)
})

test('a label and a colon begin a line of their own, however full the line above is', async () => {
  const page = rows(['A list of all rides that can be', 'Photo: Imran Sadiq'])
  expect(await blocksIn({ pages: [page] })).toEqual([
    'text: A list of all rides that can be',
    'text: Photo: Imran Sadiq',
  ])
})

test('in an English imprint, who made the issue may stand behind a verb', async () => {
  const page =
    line('The Freewheel', { size: 30 }) +
    rows(['Issue 41 · April 2026'], { y: 90 }) +
    line('Lost property', { y: 130, size: 16, bold: true }) +
    rows(['A glove was found.'], { y: 150 }) +
    rows(
      [
        'The Freewheel is written by members.',
        'Published by Harrow Vale Club',
        'Edited by Joan Pettifer and Imran Sadiq',
        'Letters: editor@e.example',
      ],
      { y: 200 },
    )
  const { draft } = infer(await readPdf(pdfOf({ pages: [page] })))
  expect(draft.imprint).toMatchObject({
    publisher: 'Harrow Vale Club',
    editors: [{ name: 'Joan Pettifer' }, { name: 'Imran Sadiq' }],
    email: 'editor@e.example',
  })
})

test('dashes in front of lines are marks of a list, and a mailbox and an address without labels are fields', async () => {
  const page =
    line('The Gazette', { size: 30 }) +
    rows(['Issue 9, 14 September 2025'], { y: 90 }) +
    line('Dates', { y: 130, size: 16, bold: true }) +
    rows(['– 4 October: a repair afternoon', '– 9 October: a cake.'], { y: 150 }) +
    rows(['Edited by Joan Pettifer', 'post@e.example · https://e.example/'], { y: 220 })
  const { draft } = infer(await readPdf(pdfOf({ pages: [page] })))
  expect(draft.imprint).toMatchObject({ email: 'post@e.example', site: 'https://e.example/' })
  expect(JSON.stringify(draft.sections)).toContain('"type":"list"')
})

test('a link over two lines is one, with the space between its words', async () => {
  const parts = {
    pages: [rows(['All of it is listed at the tool', 'page.'])],
    annotations: [link('https://e.cn/t', [336, 48, 432, 62]), link('https://e.cn/t', [60, 68, 108, 82])],
  }
  expect(await blocksIn(parts)).toEqual(['text: All of it is listed at [the tool page](https://e.cn/t).'])
})

test.each([
  // The box begins where letters in front of the address seem to stand: how wide they are is guessed.
  ['Write to us at pat@e.cn', 'mailto:pat@e.cn', 'pat@e.cn'],
  ['Write to us at the pond', 'https://e.cn/', 'at the pond'],
])('the words of a link in %s', (text, url, expected) => {
  const look = { offset: 0, base: 60, size: 10, bold: false, italic: false, isArtifact: false }
  const box = { url, left: 124, right: 180, top: 50, bottom: 62 }
  const items = linkItems([{ text, left: 60, right: 180, ...look }], [box])
  const words = items.flatMap((item) => (item.link ? [item.text] : []))
  expect(words.join('').trim()).toBe(expected)
})

test('the hyphen that some fonts have is the one that is typed, but where it parts a word at the end of a line', async () => {
  const page = [
    line('The first\u2010aid box of hut 2026\u20107 is in', { y: 60 }),
    line('the shed behind the mill, where vol\u2010', { y: 80 }),
    line('unteers meet.', { y: 100 }),
  ]
  expect(await blocksIn({ pages: [page.join('')] })).toEqual([
    'text: The first-aid box of hut 2026-7 is in the shed behind the mill, where volunteers meet.',
  ])
})

test('an address over two lines is one, though words stand behind it', async () => {
  const url = 'https://e.cn/tool/list'
  const parts = {
    pages: [rows(['All is listed at https://e.cn/to', 'ol/list for one pound.'])],
    annotations: [link(url, [264, 48, 444, 62]), link(url, [60, 68, 144, 82])],
  }
  expect(await blocksIn(parts)).toEqual([
    `text: All is listed at [https://e.cn/tool/list](${url}) for one pound.`,
  ])
})

test('an imprint in the middle of its column is read line by line, though a line of it has little room beside it', async () => {
  const names = [
    'Published by Hollow Lane Club',
    'Assistant editor: Jo Ashby',
    'News to joan@hollow.example',
    'https://h.example',
  ]
  const sentence = ['Views expressed are of those', 'who wrote, and no others.']
  const middle = (words: string, index: number) =>
    line(words, { x: 60 + (360 - words.length * 12) / 2, y: 300 + index * 20 })
  const page =
    line('The Gazette', { size: 30 }) +
    rows(['Issue 9, 14 September 2025'], { y: 90 }) +
    line('Dates', { y: 130, size: 16, bold: true }) +
    rows(
      ['The first tram left the depot,', 'at five in the morning, with a', 'few people on it and one dog.'],
      { y: 150 },
    ) +
    [...names, ...sentence].map(middle).join('')
  const { draft } = infer(await readPdf(pdfOf({ pages: [page] })))
  expect(draft.imprint).toMatchObject({
    publisher: 'Hollow Lane Club',
    editors: [{ name: 'Jo Ashby' }],
    email: 'joan@hollow.example',
    site: 'https://h.example/',
  })
  expect(JSON.stringify(draft.imprint?.statement)).not.toContain('Assistant')
})
