import { everything, growth } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import { toSite } from '../src/index.ts'
import { series, withPictures } from './some-series.ts'

// Sixteen times the issues take sixteen times the work, and some more for the garbage; a quadratic step would take 256.
test('grows with the issues', { retry: 2 }, () => {
  const { url: _, ...issue } = everything()
  const issues = (size: number) =>
    Array.from({ length: size }, (_, index) => withPictures(`${index + 1}`, issue))
  const build = (all: ReturnType<typeof issues>) => toSite(series, all)
  expect(growth(build, [issues(10), issues(160)], 120)).toBeLessThan(60)
})
