import { expect, test } from 'vitest'
import { read } from '../read.ts'

const blocksOf = (...lines: string[]) =>
  read(
    ['The Oxbow Newsletter', 'Issue 4, May 2024', 'Town News', 'A roof for the boats', ...lines].join('\n'),
  ).blocks.slice(5)

test('a day and its month are of one sentence, though the month begins a line with a capital', () => {
  expect(
    blocksOf(
      'The boats have lain under a tarpaulin since the flood, and the roof above them opens on 2',
      'November. It is made of reed, and of everything that people in five streets could spare for it.',
    ),
  ).toEqual([
    'paragraph: The boats have lain under a tarpaulin since the flood, and the roof above them opens on 2 November. It is made of reed, and of everything that people in five streets could spare for it.',
  ])
  // Nor does a word that begins like a month.
  expect(
    blocksOf(
      'The boats have lain under a tarpaulin since the flood of that night.',
      'Boats lie on pier 2',
      'Mayor Osei opens the roof above them, which is made of reed and of everything people could spare.',
    ),
  ).toContainEqual(expect.stringMatching(/^\w+: Boats lie on pier 2$/))
})
