import { growth } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import { toAtom, toJsonFeed, toRss } from '../src/index.ts'
import { issueOf, options } from './issue-of.ts'

const articles = Array.from({ length: 20 }, (_, index) => ({
  title: `第 ${index} 篇`,
  body: ['文<&'.repeat(20)],
}))

// Sixteen times the issues take sixteen times the work, and some more for the garbage; a quadratic step would take 256.
test.each([
  ['RSS', toRss],
  ['Atom', toAtom],
  ['JSON Feed', toJsonFeed],
] as const)('grows with the issues, all of one day: %s', { retry: 2 }, (_, write) => {
  const issues = (size: number) =>
    Array.from({ length: size }, (_, index) =>
      issueOf({ url: `https://e.cn/${index}/`, sections: [{ title: '动', articles }] }),
    )
  for (const entries of ['issues', 'articles'] as const) {
    const make = (all: ReturnType<typeof issues>) => write(all, { ...options, entries })
    expect(growth(make, [issues(15), issues(240)], 120)).toBeLessThan(60)
  }
})
