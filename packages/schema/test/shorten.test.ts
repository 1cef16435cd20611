import { expect, test } from 'vitest'
import { shorten } from '../src/index.ts'

test.each([
  ['', ''],
  ['简报四字', '简报四字'],
  ['简报有五字', '简报有…'],
  ['简报🌏', '简报🌏'],
  ['简报🌏字', '简报…'],
])('at most four characters of %j: %j', (text, expected) => {
  expect(shorten(text, { most: 4 })).toBe(expected)
})
