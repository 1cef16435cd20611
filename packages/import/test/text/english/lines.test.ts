import { expect, test } from 'vitest'
import { infer } from '../../../src/index.ts'
import { likeness } from '../../../src/infer/words/likeness.ts'
import { readText } from '../../../src/text.ts'
import { read } from '../read.ts'

const head = ['The Oxbow Newsletter', 'Issue 4, May 2024', 'Town News', 'A roof for the boats']

const blocksOf = (...lines: string[]) => read([...head, ...lines].join('\n')).blocks.slice(5)

test('a line goes on where the next begins with a small letter, however ragged they are', () => {
  expect(
    blocksOf(
      'The boats have lain under a tarpaulin since the',
      'flood, and nobody had the heart to',
      'lift it. In March somebody did, at last.',
      'What was found below is on show until June, but',
      'not on Sundays.',
    ),
  ).toEqual([
    'paragraph: The boats have lain under a tarpaulin since the flood, and nobody had the heart to lift it. In March somebody did, at last.',
    'paragraph: What was found below is on show until June, but not on Sundays.',
  ])
})

test('an address on a line of its own may be the end of a sentence', () => {
  expect(
    blocksOf(
      'The boats are shown until June, and all of them are listed at',
      'https://example.org/boats.',
      'Entry is free to all who come by water.',
    ),
  ).toContain(
    'paragraph: The boats are shown until June, and all of them are listed at https://example.org/boats.',
  )
})

test('a large letter with which a text begins stands before the rest of its word', () => {
  expect(
    blocksOf(
      'T',
      'he boats have lain under a tarpaulin since the flood.',
      'Nobody had the heart to lift it.',
    )[0],
  ).toMatch(/^paragraph: The boats/)
})

test('how much a text says a title in Latin letters goes by its longer words', () => {
  expect(likeness('Lost property', 'A chain that squeaks is mostly dry, not loose, or so it proves.')).toBe(0)
  expect(
    likeness('Counting bicycles on the bridge', 'We counted every bicycle that crossed the bridge.'),
  ).toBe(1)
  expect(likeness('早市', '早市在南门外')).toBe(1)
})

test('letters that a font joins are read apart, and a dash in English keeps its spaces', () => {
  expect(blocksOf('The o\ufb00ice is shut on Sunday. \u2014 A. Orme')).toContain(
    'paragraph: The office is shut on Sunday. \u2014 A. Orme',
  )
})

/** As a tool writes it that keeps the places of lines, with the margin of the page. */
const printed = (...lines: string[]) =>
  lines.map((line) => (line === '' ? '' : `           ${line}`)).join('\n')

const page = (number: number, ...lines: string[]) =>
  [
    '5/20/24, 9:12 AM',
    '',
    printed(...lines),
    '',
    `https://example.org/news                                        ${number}/2`,
  ].join('\n')

const ford = [
  'After a meeting that lasted until a quarter past eleven the ford stays open at',
  'Mill End, to horses and to carts.',
]

const text = [
  page(
    1,
    ...['Oxbow Letter', 'Number 3 | Autumn | published 20 May 2024', '', 'Council', 'The ford', ...ford],
    ...['The club would like to borrow:', '', '        a shed;', '        forty bottles with tops, which'],
    ...['        nobody needs;', '        a spade.', '', 'The bell', ...ford],
  ),
  page(2, ...ford, '', 'Notices', 'Lost', ...ford, '', 'Editor: Kim Osei', 'E-mail: a@example.org'),
].join('\f')

test('what a browser prints at the edges of pages is no text, and the margin says nothing', () => {
  const { blocks, dropped, hints } = read(text)
  const words = `paragraph: ${ford.join(' ')}`
  expect(blocks).toEqual([
    'title: Oxbow Letter',
    'number: Number 3 | Autumn',
    'date: 2024-05-20',
    'email: a@example.org',
    'section: Council',
    'article: The ford',
    words,
    'paragraph: The club would like to borrow:',
    'item  paragraph: a shed;',
    'item  paragraph: forty bottles with tops, which nobody needs;',
    'item  paragraph: a spade.',
    'article: The bell',
    words,
    words,
    'section: Notices',
    'article: Lost',
    words,
    'editor: Kim Osei ',
  ])
  expect(dropped.filter((line) => line.startsWith('running'))).toHaveLength(4)
  expect(hints.map(({ rule }) => rule)).toContain('unmarked-list')
})

test('white space in front of the first line of each paragraph is no margin', () => {
  const { blocks } = read(
    [
      ...['两岸简报', '第3期', '街巷动态', '早市', '　　早市从三月起在南门外开张，清晨五点到七点', '开市。'],
      ...['　　摊位照旧按月抽签，卖菜的人都说好，只是水', '龙头少了一只。'],
    ].join('\n'),
  )
  expect(blocks.filter((line) => line.startsWith('paragraph'))).toHaveLength(2)
})

test('lines with one wide gap at the same place are no sentence; with wide gaps anywhere they are', () => {
  const issue = (...lines: string[]) =>
    read(
      ['Oxbow Letter', 'Issue 3, May 2024', '', 'NEWS', '====', '', 'Dates', '-----', '', ...lines].join(
        '\n',
      ),
    )
  expect(issue('17 October   Meeting at the hall', '31 October   Cars from the station').blocks).toHaveLength(
    7,
  )
  expect(
    issue('The club met  in the hall', 'and then again in the  yard behind the hall.').blocks.filter((line) =>
      line.startsWith('paragraph'),
    ),
  ).toHaveLength(1)
})

test('a list of contents may write titles in small letters, and what the issue is may stand beside its number', () => {
  const { blocks } = read(
    [
      ...['The Oxbow', '---------', 'News from the club of gardeners at Hill Street, No. 3, May 2024', ''],
      ...['In this issue:', '  1. New beds', '  2. Wanted', '', '-----------', '1. NEW BEDS', ''],
      ...['The beds were dug in April by eleven of us.', '', '-----------', '2. WANTED', '', 'A shed, dry.'],
    ].join('\n'),
  )
  expect(blocks.filter((line) => !line.startsWith('paragraph'))).toEqual([
    'title: The Oxbow',
    'number: No. 3',
    'date: 2024-05',
    'section: 1. NEW BEDS',
    'article: undefined',
    'section: 2. WANTED',
    'article: undefined',
    'statement: News from the club of gardeners at Hill Street',
  ])
})

const newcomers = (lines: string[]) => `The Proving Drawer
Issue 9, October 2026

New in October
Four people joined us last month:
${lines.join('\n')}
Please say hello, and show them where the good kettle is, which is not the one by the door.`

test('short lines below a colon are a list whose bullets were drawn, unless the editor says otherwise', () => {
  const source = readText(newcomers(['Amara Obi, packing', 'Luke Trevena, driver', 'Huw Ellis, ovens']))
  const { draft, hints } = infer(source)
  expect(JSON.stringify(draft)).toMatch(/"type":"list".*Amara.*Luke.*Huw/)
  const id = hints.find(({ rule }) => rule === 'unmarked-list')?.id ?? ''
  expect(JSON.stringify(infer(source, { answers: { [id]: 'no' } }).draft)).not.toContain('"type":"list"')
  const sentences = newcomers(['Amara Obi is new.', 'Luke Trevena drives.', 'Huw Ellis bakes.'])
  expect(JSON.stringify(infer(readText(sentences)).draft)).not.toContain('"type":"list"')
})

test('the title of the text below such a list is none of its items', () => {
  const titled = readText(
    newcomers(['Amara Obi, packing', 'Luke Trevena, driver', 'Huw Ellis, ovens', '', 'Say hello']),
  )
  const { draft } = infer(titled)
  expect(JSON.stringify(draft)).toMatch(/"title":"Say hello"/)
  const plain = infer(readText(newcomers(['Gloves', 'Boots', 'A bottle of water', 'Summer fair']))).draft
  expect(JSON.stringify(plain)).toMatch(/"title":"Summer fair"/)
})
