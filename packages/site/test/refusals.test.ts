import { expect, test } from 'vitest'
import { issueFiles, type Series, toSite } from '../src/index.ts'
import { entryOf, series } from './some-series.ts'

test.each([
  '',
  '.',
  '..',
  'a/b',
  'a\\b',
  'a b',
  '.a',
  'a.',
  'index.html',
  '404.html',
  'x'.repeat(101),
  'a?',
  '-a',
])('the slug %j', (slug) => {
  const entry = { ...entryOf('a'), slug }
  expect(() => toSite(series, [entry])).toThrow(`Cannot use ${JSON.stringify(slug)} as the slug of an issue`)
  expect(() => issueFiles(entry, { series })).toThrow('as the slug of an issue')
})

test.each([
  ['a', 'a'],
  ['a', 'A'],
  ['é', 'é'],
])('two issues in the folder %j and %j', (one, other) => {
  expect(() => toSite(series, [entryOf(one), entryOf(other)])).toThrow('Cannot tell two issues with the slug')
})

test('two issues with one address', () => {
  const url = 'https://e.cn/7'
  expect(() => toSite(series, [entryOf('a', { url }), entryOf('b', { url })])).toThrow(
    'Cannot tell two entries with the address `https://e.cn/7` apart',
  )
})

test.each<[Partial<Series>, string]>([
  [{ title: ' ' }, 'Cannot use " " as `title` of a series; expected the name of the bulletin'],
  [{ title: 'a\u0001' }, 'Cannot use "a\\u0001" as `title`'],
  [{ lang: '中文' }, 'as `lang` of a series; expected a language such as `zh-CN`'],
  [{ url: 'https://e.cn/b' }, 'as `url` of a series; expected an absolute address that ends in a slash'],
  [{ url: '/b/' }, 'as `url` of a series'],
  [{ url: 'https://e.cn/b/?a=/' }, 'as `url` of a series'],
  [{ url: 'javascript:/' }, 'as `url` of a series'],
  [
    { feeds: 'sections' as never },
    'Cannot use "sections" as `feeds` of a series; expected `issues` or `articles`',
  ],
  [{ offset: '8' }, 'Cannot use "8" as `offset`'],
])('the series with %j', (wrong, message) => {
  expect(() => toSite({ ...series, ...wrong }, [entryOf('a')])).toThrow(message)
})

test('a picture that nobody has found', () => {
  const image = { type: 'image' as const, url: 'images/a.jpg', alt: '田' }
  const { slug, issue } = entryOf('a', { sections: [{ title: '动', introduction: [image] }] })
  expect(() => toSite(series, [{ slug, issue }])).toThrow(
    'Cannot show the picture `images/a.jpg` of the issue `a`; expected it in `pictures`',
  )
})
