import { expect, test } from 'vitest'
import { median, quantile, ratios } from '../src/statistics.ts'

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

test.each([
  [0, 10],
  [0.25, 20],
  [0.5, 30],
  [0.625, 35],
  [1, 50],
])('the quantile %d of 10, 20, 30, 40, 50 is %d', (share, expected) => {
  expect(quantile([50, 20, 10, 40, 30], share)).toBe(expected)
})

test('no values have no median', () => {
  expect(() => median([])).toThrow('expected at least one')
})

test('ratios are taken round by round', () => {
  expect(ratios([2, 9, 10], [1, 3, 20])).toEqual([2, 3, 0.5])
})
