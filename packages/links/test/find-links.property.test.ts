import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLinks, normalizeLink } from '../src/index.ts'
import { arbitraryAddress } from './arbitrary-addresses.ts'

const numRuns = Number(process.env.RUNS ?? 5_000)

const piece = fc.oneof(
  arbitraryAddress,
  fc.constantFrom(
    '。',
    '，',
    '（',
    '）',
    '《',
    '》',
    ' ',
    '\n',
    '请访问',
    '的网站',
    '.',
    '@',
    ':',
    '://',
    'www.',
    'http',
    '中国',
    'a@b.com',
    '3.5',
    '.pdf',
    "'",
    '**',
    '|',
    '\ud800',
    '\0',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

test('whatever the text, the found addresses are slices of it, in order, and can be published', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, joinLines) => {
      const text = pieces.join('')
      let before = 0
      for (const { start, end, text: slice, href } of findLinks(text, { joinLines })) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(slice)
        expect(normalizeLink(slice)).toMatchObject({ ok: true, href })
        before = end
      }
    }),
    { numRuns },
  )
})

const HOSTS = ['www.e.com', 'e.com', 'a-b.gov.cn', '例子.中国', '8.8.8.8', 'e.com:8080']
const TAILS = ['', '/', '/a', '/a/b.html', '/a?b=c&d=%E4', '/a#b', '/a_(b)', '/可持续发展', '/?q=可持续']
const BEFORE = ['', ' ', '请访问', '（', '“', '《', '：', '，', '\n']
const BEHIND = ['', ' ', '。', '，', '）', '”', '》', '；', '！', '、', '\n', '. ', ', ', '。更多']

test('an address is found whole, whatever stands before it and whatever stop stands behind', () => {
  const parts = [HOSTS, TAILS, BEFORE, BEHIND].map((list) => fc.constantFrom(...list))
  fc.assert(
    fc.property(fc.tuple(...parts), ([host = '', tail = '', before = '', behind = '']) => {
      const address = `https://${host}${tail}`
      expect(findLinks(before + address + behind).map(({ text }) => text)).toEqual([address])
    }),
    { numRuns: Math.min(numRuns, 20_000) },
  )
})
