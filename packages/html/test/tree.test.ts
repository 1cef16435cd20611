import { expect, test } from 'vitest'
import { toHast } from '../src/index.ts'
import { sample } from './sample.ts'

test('a tree is made anew on each call, and the issue stays as it was', () => {
  const before = structuredClone(sample)
  const first = toHast(sample, { document: true })
  first.children.length = 0
  expect(toHast(sample, { document: true }).children.length).toBe(4)
  expect(sample).toEqual(before)
})

test('nothing stands in a tree twice', () => {
  const seen = new Set<object>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    expect(seen.has(value)).toBe(false)
    seen.add(value)
    Object.values(value).forEach(visit)
  }
  visit(toHast(sample, { document: true }))
})
