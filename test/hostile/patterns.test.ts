import { expect, test } from 'vitest'
import { patterns } from './grammar/patterns.ts'

const all = patterns()

test('there are over 120, each under a name of its own, the same each time', () => {
  expect(all.length).toBeGreaterThan(120)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  expect(patterns().map(({ name }) => name)).toEqual(all.map(({ name }) => name))
})

test.each(all.map(({ name, make }) => [name, make] as const))(
  '%s makes a text as long as is asked',
  (_, make) => {
    for (const length of [12_000, 48_000]) {
      expect(make(length).length).toBeGreaterThan(length - 10)
      expect(make(length).length).toBeLessThan(length * 1.05)
    }
    expect(make(12_000)).toBe(make(12_000))
  },
)

test.each([
  ['"*"', '*****'],
  ['"中"', '中中中中中'],
  ['"- ", then lines', '- a\na\n'],
  ['runs of stars that grow', '*a **a '],
])('%s begins as it says', (name, text) => {
  expect(all.find((pattern) => pattern.name === name)?.make(5)).toBe(text)
})
