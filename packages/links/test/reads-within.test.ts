import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { normalizeLink } from '../src/index.ts'
import { arbitraryAddress } from './arbitrary-addresses.ts'

afterEach(() => vi.restoreAllMocks())

// One read outside a text, and V8 compiles `codeAt` anew, in a form that is slow for every text after it.
test('codeAt is never asked for a character outside the text', () => {
  const { charCodeAt } = String.prototype
  const outside: string[] = []
  vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, index: number) {
    const code = charCodeAt.call(this, index)
    if (Number.isNaN(code) && new Error().stack?.includes('string-methods')) outside.push(String(this))
    return code
  })
  for (const address of [
    'https://',
    'https:///',
    'https://a.b/',
    'http://a/?',
    'https://e.com/?a=%',
    'http:a.b',
  ])
    normalizeLink(address)
  fc.assert(
    fc.property(arbitraryAddress, (address) => {
      normalizeLink(address)
    }),
    { numRuns: 2000 },
  )
  expect(outside).toEqual([])
})
