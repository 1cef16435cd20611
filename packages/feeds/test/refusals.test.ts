import { expect, test } from 'vitest'
import { toAtom, toJsonFeed, toRss } from '../src/index.ts'
import { issueOf, options } from './issue-of.ts'

const writers = [toRss, toAtom, toJsonFeed]

test.each<[string, object, string]>([
  ['title', { title: '' }, 'Cannot use "" as `title`; expected the name of the bulletin'],
  [
    'title',
    { title: 'a\u0001' },
    'Cannot use "a\\u0001" as `title`; expected one line of text without control',
  ],
  ['title', { title: undefined }, 'Cannot use undefined as `title`'],
  ['description', { description: 'a\ud800' }, 'as `description`'],
  ['author', { author: 'a\nb' }, 'Cannot use "a\\nb" as `author`'],
  ['home', { home: '/' }, 'Cannot use "/" as `home`; expected an absolute address'],
  [
    'self',
    { self: 'javascript:alert(1)' },
    'as `self`; expected an absolute address with `https:` or `http:`',
  ],
  ['offset', { offset: '8' }, 'Cannot use "8" as `offset`; expected an offset such as `+08:00`'],
  ['offset', { offset: '+15:00' }, 'as `offset`'],
  ['entries', { entries: 'sections' }, 'Cannot use "sections" as `entries`; expected `issues` or `articles`'],
])('%s: %j', (_, wrong, message) => {
  for (const write of writers) expect(() => write([], { ...options, ...wrong })).toThrow(message)
})

test('an issue without an address', () => {
  const { url: _, ...issue } = issueOf()
  for (const write of writers) {
    expect(() => write([issue], options)).toThrow(
      'Cannot put the issue `第 7 期` into a feed: it has no `url`',
    )
  }
})

test('two entries with one address', () => {
  for (const write of writers) {
    expect(() => write([issueOf(), issueOf({ date: '2024' })], options)).toThrow(
      'Cannot tell two entries with the address `https://e.cn/7/` apart',
    )
  }
})

test('a text that XML cannot hold, in an issue that nobody parsed', () => {
  for (const write of [toRss, toAtom]) {
    expect(() => write([{ ...issueOf(), title: '\u0000' }], options)).toThrow('Cannot write "\\u0000" in XML')
  }
})
