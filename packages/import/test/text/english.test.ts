import { expect, test } from 'vitest'
import { likeness } from '../../src/infer/words/likeness.ts'
import { read } from './read.ts'

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
