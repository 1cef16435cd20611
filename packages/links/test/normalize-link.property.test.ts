import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeLink, replayChanges } from '../src/index.ts'
import { arbitraryAddress } from './arbitrary-addresses.ts'

const numRuns = Number(process.env.RUNS ?? 20_000)

test('any address is refused, or comes out sound, stable and explained', () => {
  fc.assert(
    fc.property(arbitraryAddress, (input) => {
      const link = normalizeLink(input)
      if (!link.ok) {
        expect(link.message.en.length * link.message.zh.length).toBeGreaterThan(0)
        return
      }
      const { href, display } = link
      if (!/^(?:https?:\/\/|mailto:|tel:)[!#-;=?-_a-~]+$/.test(href)) {
        // A signed address may hold Chinese, and nothing else that is odd.
        expect(href).toMatch(/^https?:\/\/[^\0-\x20"<>`\x7f]+$/)
        expect(link.warnings.map(({ code }) => code)).toContain('signed')
      }
      expect(replayChanges(input, link.changes)).toBe(href)
      const again = normalizeLink(href)
      expect(again).toMatchObject({ ok: true, href, changes: [] })
      expect(normalizeLink(display)).toMatchObject({ ok: true, href })
      if (href.startsWith('http')) {
        const { hostname, username, protocol } = new URL(href)
        expect(href.startsWith(`${protocol}//${hostname}`)).toBe(true)
        expect(username).toBe('')
      }
    }),
    { numRuns },
  )
})

test('what is not removed survives: the published address is made of the bytes that were read', () => {
  const text = fc.string({ unit: fc.constantFrom(..."aZ09+%&=[]~!$(),;@:|{}^'-_.*"), maxLength: 30 })
  fc.assert(
    fc.property(text, text, (query, fragment) => {
      const input = `https://e.com/a?keep=${query}&utm_source=x&z=1#k:${fragment}`
      const link = normalizeLink(input)
      fc.pre(
        link.ok && link.warnings.length === 0 && !link.changes.some(({ rule }) => rule !== 'tracker-utm'),
      )
      expect(link).toMatchObject({ href: `https://e.com/a?keep=${query}&z=1#k:${fragment}` })
    }),
    { numRuns: Math.min(numRuns, 20_000) },
  )
})
