import { describe, expect, test } from 'vitest'
import { safeParseIssue } from '../src/index.ts'
import { explain } from '../src/problem/explain.ts'
import { nearest } from '../src/problem/nearest.ts'
import { forbiddenIn } from '../src/values/forbidden-in.ts'
import { isAddress } from '../src/values/is-address.ts'
import { isDate } from '../src/values/is-date.ts'
import { isEmail } from '../src/values/is-email.ts'
import { isAnchor, isIdentifier } from '../src/values/is-identifier.ts'
import { isLanguage } from '../src/values/is-language.ts'
import { growth, processorTime } from './fixtures.ts'

const article = (fields: object) => ({
  schemaVersion: 1,
  title: '题',
  date: '2023',
  lang: 'zh',
  sections: [{ title: '动态', articles: [fields] }],
})
const paragraph = (children: unknown[]) => article({ body: [{ type: 'paragraph', children }] })
const times = <T>(count: number, entry: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => entry(index))
const refer = (index: number) => ({ type: 'footnoteReference', identifier: `n${index}` })
const note = (index: number) => ({ type: 'footnoteDefinition', identifier: `n${index}`, children: ['注'] })
const breakNode = () => ({ type: 'break' })
const mark = (type: string, children: unknown) => ({ type, children })

const different = (size: number) =>
  times(size, (index) => String.fromCodePoint(0x20000 + (index % 42_000))).join('')

/** Four times the input, and far less than the sixteen times the work of anything quadratic. */
const most = 9

describe('an issue', () => {
  const hostile: [string, size: number, input: (size: number) => unknown][] = [
    ['texts side by side', 20_000, (size) => paragraph(times(size, () => 'a'))],
    ['equal marks side by side', 8000, (size) => paragraph(times(size, () => mark('strong', 'a')))],
    ['marks of white space', 8000, (size) => paragraph(['a', ...times(size, () => mark('strong', ' '))])],
    [
      'marks in marks around many',
      8000,
      (size) =>
        paragraph([
          times(40, (index) => index).reduce<unknown>(
            (inner, index) => mark(index % 2 ? 'strong' : 'emphasis', [inner].flat()),
            times(size, () => ' '),
          ),
        ]),
    ],
    ['breaks', 8000, (size) => paragraph(times(size, breakNode))],
    [
      'breaks at both ends of a mark',
      8000,
      (size) => paragraph([mark('strong', [...times(size, breakNode), 'a', ...times(size, breakNode)])]),
    ],
    [
      'notes',
      2000,
      (size) =>
        article({
          body: [{ type: 'paragraph', children: ['文', ...times(size, refer)] }],
          notes: times(size, note),
        }),
    ],
    [
      'notes the other way round',
      2000,
      (size) =>
        article({
          body: [{ type: 'paragraph', children: ['文', ...times(size, refer)] }],
          notes: times(size, note).reverse(),
        }),
    ],
    ['references to nothing', 4000, (size) => paragraph(times(size, refer))],
    ['wrong blocks', 8000, (size) => article({ body: times(size, () => 1) })],
    ['unknown fields', 8000, (size) => Object.fromEntries(times(size, (index) => [`k${index}`, 1]))],
    [
      'a long text',
      400_000,
      (size) => paragraph([' '.repeat(size), mark('strong', `${' '.repeat(size)}a${' '.repeat(size)}`)]),
    ],
  ]
  test.each(hostile)('%s', { retry: 2 }, (_, size, input) => {
    expect(growth(safeParseIssue, [input(size), input(4 * size)], most)).toBeLessThan(most)
  })
})

describe('a value', () => {
  const hostile: [string, (value: string) => boolean, (size: number) => string][] = [
    ['a language of subtags', isLanguage, (size) => `zh${'-abcde'.repeat(size)}-`],
    ['a language of extensions', isLanguage, (size) => `zh${'-a-bb'.repeat(size)}-`],
    ['a language of letters', isLanguage, (size) => 'a'.repeat(size)],
    ['an address of slashes', isAddress, (size) => `https:${'/'.repeat(size)}`],
    ['an address of dots', isAddress, (size) => `https://${'a.'.repeat(size)} `],
    ['an address of names', isAddress, (size) => `https://${'a@'.repeat(size)}`],
    ['an e-mail address of at signs', isEmail, (size) => '@'.repeat(size)],
    ['an e-mail address of hyphens', isEmail, (size) => `a@a${'-'.repeat(size)}`],
    ['an anchor', isAnchor, (size) => 'a'.repeat(size)],
    ['a note’s name', isIdentifier, (size) => 'a'.repeat(size)],
  ]
  test.each(hostile)('%s', { retry: 2 }, (_, holds, value) => {
    expect(growth(holds, [value(100_000), value(400_000)], most)).toBeLessThan(most)
  })
})

describe('48 KB are judged within a second', () => {
  const units = '- . @ a a. a- a@ -abcde -a-bb -x-a / %41 字 ß 😀 \ud800'.split(' ')
  const fronts = ['', 'zh', 'a@', 'https://', 'https://e.cn/', 'https://[', 'mailto:', 'tel:']
  const values = fronts.flatMap((front) =>
    [...units.map((unit) => unit.repeat(48_000 / unit.length)), different(48_000)].map(
      (long) => front + long,
    ),
  )
  const judges: [string, (value: string) => unknown][] = [
    ['isAddress', isAddress],
    ['isAnchor', isAnchor],
    ['isDate', isDate],
    ['isEmail', isEmail],
    ['isIdentifier', isIdentifier],
    ['isLanguage', isLanguage],
    ['forbiddenIn', forbiddenIn],
    ['nearest', (value) => nearest(value, ['paragraph', 'list', 'blockquote'])],
    [
      'explain',
      (value) => explain([{ code: 'unknown-type', path: [value, 0], value, expected: ['paragraph'] }]),
    ],
  ]
  test.each(judges)('%s', (_, judge) => {
    for (const value of values) {
      expect(
        processorTime(() => judge(value)),
        value.slice(0, 20),
      ).toBeLessThan(1000)
    }
  })
})
