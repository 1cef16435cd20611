import { expect, test } from 'vitest'
import { read } from '../read.ts'

const head = ['The Oxbow Newsletter', 'Issue 4, May 2024', 'Town News', 'A roof for the boats']

const blocksOf = (...lines: string[]) => read([...head, ...lines].join('\n')).blocks.slice(5)

const boats = [
  'The boats have lain under a tarpaulin since the flood, and',
  'nobody had the heart to lift it until somebody did, at last.',
]

test('a short line that ends no sentence, below one that does, is a title', () => {
  expect(
    blocksOf(
      ...boats,
      'A bell for the ferry',
      'The bell was cast in Leiden, and it came to us by barge and',
      'by cart in the first week of May.',
    ),
  ).toEqual([
    `paragraph: ${boats.join(' ')}`,
    'article: A bell for the ferry',
    'paragraph: The bell was cast in Leiden, and it came to us by barge and by cart in the first week of May.',
  ])
})

test('a line that ends a sentence, or goes on with a small letter, is none', () => {
  expect(
    blocksOf(
      ...boats,
      'The bell was cast in Leiden, and it came to us by the great',
      'canal, by cart, and then once more by water.',
    ),
  ).toHaveLength(1)
  expect(blocksOf(...boats, 'Entry is free.')).not.toContain('article: Entry is free.')
})

test('a caption and an address behind a label end with their lines', () => {
  expect(
    blocksOf(
      ...boats,
      'Fig. 2: The boats under their tarpaulin in the winter after',
      'Questions about the boats: boats@example.org',
      'The bell was cast in Leiden, and it came to us by barge and',
      'by cart in the first week of May.',
    ),
  ).toContain(
    'paragraph: The bell was cast in Leiden, and it came to us by barge and by cart in the first week of May.',
  )
})

test('of items that end in semicolons, the one with a full stop is the last', () => {
  const jetty = 'a jetty with a roof for thirty people, and room for more.'
  const items = (first: string) => [...boats, `• ${first}`, `• ${jetty}`, 'The sheds stay open until nine.']
  expect(blocksOf(...items('a shed for the long boats;'))).toContain(
    'paragraph: The sheds stay open until nine.',
  )
  expect(blocksOf(...items('a shed for the long boats'))).toContain(
    `item  paragraph: ${jetty} The sheds stay open until nine.`,
  )
})
