import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { normalizeLink, replayChanges } from '../src/index.ts'

interface Case {
  input: string
  failure?: boolean
}

// @wordpress/url publishes the URL test data of the Web Platform Tests with its sources.
const require = createRequire(import.meta.url)
const root = dirname(require.resolve('@wordpress/url/package.json'))
const cases = JSON.parse(readFileSync(join(root, 'src/test/fixtures/wpt-data.json'), 'utf8')) as Case[]

test('there are more than 300 cases', () => {
  expect(cases.length).toBeGreaterThan(300)
})

describe('the URL test data of the Web Platform Tests', () => {
  test.each(cases.filter(({ failure }) => failure).map(({ input }) => [input]))(
    '%j fails there, and is refused',
    (input) => {
      expect(normalizeLink(input).ok).toBe(false)
    },
  )

  test.each(cases.filter(({ failure }) => !failure).map(({ input }) => [input]))(
    '%j never leads to another host, and stays',
    (input) => {
      const link = normalizeLink(input)
      if (!link.ok) return
      const standard = new URL(input)
      expect(link.href.startsWith(standard.protocol)).toBe(true)
      if (standard.protocol.startsWith('http')) expect(new URL(link.href).host).toBe(standard.host)
      expect(replayChanges(input, link.changes)).toBe(link.href)
      expect(normalizeLink(link.href)).toMatchObject({ ok: true, href: link.href, changes: [] })
    },
  )
})
