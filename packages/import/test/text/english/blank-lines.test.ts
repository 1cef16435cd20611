import { expect, test } from 'vitest'
import { read } from '../read.ts'

const blocksOf = (...lines: string[]) =>
  read(
    [
      ...['The Oxbow Newsletter', '', 'Issue 4, May 2024', '', 'Town News', '', 'A roof for the boats', ''],
      ...[
        'The boats have lain under a tarpaulin',
        'since the flood, and nobody had the',
        'heart to lift it until Jo did.',
        '',
      ],
      ...lines,
    ].join('\n'),
  ).blocks.slice(6)

test('below a blank line within a paragraph small letters go on with a long line', () => {
  expect(blocksOf('Tell Jo by Friday whether you and', '', 'your saw will come to the yard.')).toEqual([
    'paragraph: Tell Jo by Friday whether you and your saw will come to the yard.',
  ])
  expect(
    blocksOf(
      'The shed was painted on the last of',
      '',
      'April. We open it in the week of 20',
      '',
      'May with tea.',
    ),
  ).toEqual([
    'paragraph: The shed was painted on the last of April. We open it in the week of 20 May with tea.',
  ])
})

test('they do not go on with a short line, or one that ends a clause', () => {
  expect(blocksOf('Saws', '', 'eighty of them hang in the yard now.')).not.toContain(
    'paragraph: Saws eighty of them hang in the yard now.',
  )
  expect(
    blocksOf('What to bring to the yard on Friday:', '', 'saws of your own, if you have any.'),
  ).toHaveLength(2)
})

test('a number in front of the name of a month is the day, within a sentence', () => {
  expect(blocksOf('The gates will open to the boats on 2', 'May. Until then keep off.')).toEqual([
    'paragraph: The gates will open to the boats on 2 May. Until then keep off.',
  ])
  expect(blocksOf('Gates of Oxbow, part 2', 'May was dry, and nobody came to look.')).not.toContain(
    'paragraph: Gates of Oxbow, part 2 May was dry, and nobody came to look.',
  )
})
