import { expect, test } from 'vitest'
import { read } from '../read.ts'

const boats = [
  'The boats have lain under a tarpaulin since the flood, and',
  'nobody had the heart to lift it until somebody did, at last.',
]

const imprint = ['Published by the Boat Club. Editor: Kim Osei.']

const blocksOf = (...lines: string[]) => read([...lines, ...boats, ...imprint].join('\n')).blocks

test('whose bulletin it is may be said in many words, below its name and above its number', () => {
  const whose = 'The newsletter of the Oxbow Street Friends of Old Boats and Ferries'
  expect(blocksOf('The Oxbow', whose, 'Issue 4, May 2024', 'A roof for the boats').slice(0, 4)).toEqual([
    'title: The Oxbow',
    `series: ${whose}`,
    'number: Issue 4',
    'date: 2024-05',
  ])
  const talk = 'A talk by the Friends of Old Boats'
  expect(blocksOf('The Oxbow', 'Issue 4, May 2024', talk)).not.toContain(`series: ${talk}`)
})

test('the name of the issue above its headline says nothing more', () => {
  const { blocks, dropped } = read(
    [
      ...['The Oxbow No. 4', 'THE OXBOW', 'Newsletter of the Boat Club', 'No. 4 May 2024'],
      ...['A roof for the boats', ...boats, ...imprint],
    ].join('\n'),
  )
  expect(blocks.slice(0, 4)).toEqual([
    'title: THE OXBOW',
    'series: Newsletter of the Boat Club',
    'number: No. 4',
    'date: 2024-05',
  ])
  expect(dropped).toContain('said-twice: The Oxbow')
})

test('a large first letter that a tool writes above the title goes to its word', () => {
  const rest = ['ll boats are to be out of the water by the end of', 'May, and all nets.']
  const text = `All boats are to be out of the water by the end of May, and all nets.`
  const head = ['The Oxbow', 'Issue 4, May 2024']
  expect(blocksOf('A', ...head, 'A roof for the boats', ...rest)).toContain(`paragraph: ${text}`)
  expect(
    blocksOf(
      ...head,
      'A roof for the boats',
      'A',
      'LL boats are to be out of the water by the end of',
      ...rest.slice(1),
    ),
  ).toContain(`paragraph: ${text.replace('All', 'ALL')}`)
  // No word: it is a letter of its own.
  expect(blocksOf('Q', ...head, 'A roof for the boats', ...rest)).not.toContain(
    `paragraph: Q${text.slice(1)}`,
  )
})

test('a label at the end of a line, and its address on the next', () => {
  const { blocks } = read(
    [
      ...['The Oxbow', 'Issue 4, May 2024', 'A roof for the boats', ...boats],
      ...['Published by the Boat Club. Editor: Kim Osei. Email:', 'oxbow@example.org'],
      'News of boats for the next issue should reach the editor by the first of June. We print letters, and we may shorten the long ones.',
    ].join('\n'),
  )
  expect(blocks).toContain('email: oxbow@example.org')
  expect(blocks.filter((line) => line.startsWith('statement: News of boats'))).toHaveLength(1)
})

test('a title in small letters below a source is no part of it', () => {
  const below = (line: string) =>
    read(
      [
        'The Oxbow',
        'Issue 4, May 2024',
        'A roof',
        ...boats,
        'Source: Boat Club, The Flood and the Winter of the Long Report',
        line,
        ...boats,
      ].join('\n'),
    ).blocks
  expect(below('The towpath closes in June')).toContain(
    'source: Boat Club, The Flood and the Winter of the Long Report ',
  )
  expect(below('Year')).toContain('source: Boat Club, The Flood and the Winter of the Long Report Year ')
})

test('a large first letter that a tool writes behind its word goes to it, but to no word within a sentence', () => {
  const head = ['The Oxbow', 'Issue 4, May 2024', 'A roof']
  const rest = ['fter the flood all boats were brought along the towpath', 'and were put into the shed.', 'A']
  expect(
    read([...head, ...rest, 'Boats came after the flood, too.', ...imprint].join('\n')).blocks,
  ).toContain(
    'paragraph: After the flood all boats were brought along the towpath and were put into the shed.',
  )
  const long = [
    'A',
    'BC',
    'All of the boats were brought along the towpath, and so a',
    'long rope was cut.',
    'A long one.',
  ]
  expect(read([...head, ...long, ...imprint].join('\n')).blocks).not.toContain(
    'paragraph: Along rope was cut.',
  )
})

test('a section below who publishes the issue, a box, and an address behind a label', () => {
  const { blocks } = read(
    [
      ...['The Oxbow', 'Issue 4, May 2024', 'Published by the Boat Club', 'Club News', 'A roof', ...boats],
      ...['Questions: oxbow@example.org', 'A shed', ...boats, 'Note', ...boats, 'Editor: Kim Osei'],
    ].join('\n'),
  )
  expect(blocks).toContain('publisher: Boat Club')
  expect(blocks).toContain('section: Club News')
  expect(blocks).toContain('paragraph: Questions: oxbow@example.org')
  expect(blocks).toContain(`blockquote paragraph: ${boats.join(' ')}`)
})

test('what a tool writes in front of a masthead is none of it: a header in one with the number of its page, numbers of the contents', () => {
  const { blocks } = read(
    [
      ...[
        'Page 1The Oxbow',
        '1',
        '1',
        '2',
        'The Oxbow',
        'Issue 14  ·  October 2026  ·  Harrow Creek Boat Club',
      ],
      ...['I N  THIS  ISSUE', 'A new roof', 'A new shed', 'Club News', 'A new roof', ...boats],
      ...['\fPage 2The Oxbow', 'A new shed', ...boats, ...imprint],
    ].join('\n'),
  )
  expect(blocks.slice(0, 3)).toEqual(['title: The Oxbow', 'number: Issue 14', 'date: 2026-10'])
  expect(blocks.join('\n')).not.toMatch(/Page \d|paragraph: \d$|I N/mu)
})
