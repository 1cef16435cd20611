import { expect, test } from 'vitest'
import { normalizeLinkEntry } from './entries/normalize-link.ts'
import { type Found, fuzzEntry } from './fuzz/fuzz-entry.ts'
import { planted } from './fuzz/planted.ts'

test('a throw, a death and a broken promise are found and made small', async () => {
  const found = new Map<string, unknown>()
  const fuzz = fuzzEntry(planted, {
    seed: 1,
    program: 'fuzz/planted-fuzz-child',
    patience: Number.POSITIVE_INFINITY,
    found: ({ failure, input }) => found.set(failure, input),
  })
  try {
    for (let round = 0; round < 1000 && found.size < 3; round++) await fuzz.round()
  } finally {
    fuzz.stop()
  }
  expect(Object.fromEntries(found)).toEqual({
    'it throws Error: a mark in a note': '[^**',
    'a mark is lost': '~~',
    // Each try costs a process here, so there are few.
    'it kills the process (exit 3)': expect.stringContaining('中中'),
  })
})

test('what reaches new code is kept, and only that', async () => {
  const found: Found[] = []
  const fuzz = fuzzEntry(normalizeLinkEntry, { seed: 1, found: (one) => found.push(one) })
  try {
    for (let round = 0; round < 30; round++) await fuzz.round()
    const { kept, inputs, reached } = fuzz.progress
    expect(found).toEqual([])
    expect(reached).toBeGreaterThan(20_000)
    expect(kept).toBeGreaterThan(10)
    expect(kept).toBeLessThan(inputs / 2)
  } finally {
    fuzz.stop()
  }
})
