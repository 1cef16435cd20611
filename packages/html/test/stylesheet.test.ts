import { readFileSync } from 'node:fs'
import { everything, firstGroup, firstGroups, resolve } from '@cec-bulletin/fixtures'
import { boxKinds, bulletMarkers, orderedMarkers } from '@cec-bulletin/schema/model'
import { expect, test } from 'vitest'
import { stylesheet, type Theme, themes, toHtml } from '../src/index.ts'
import { markerClasses } from '../src/nodes/blocks/marker-classes.ts'
import { under } from '../src/theme/under.ts'
import { sample } from './sample.ts'

test.each([
  ['p{margin:0}', '.b p{margin:0}'],
  ['body{margin:0}body>*{a:b}:root{c:d}', '.b{margin:0}.b>*{a:b}.b{c:d}'],
  ['h1,:is(h2,h3)>p,a:not(.x){a:b}', '.b h1,.b :is(h2,h3)>p,.b a:not(.x){a:b}'],
  [':lang(zh){a:b}', '.b:lang(zh),.b :lang(zh){a:b}'],
  ['em:lang(zh){a:b}', '.b em:lang(zh){a:b}'],
  ['@media print,(a:b){p{c:d}}i{e:f}', '@media print,(a:b){.b p{c:d}}.b i{e:f}'],
  ['@counter-style x{suffix:"、"}', '@counter-style x{suffix:"、"}'],
])('%s', (css, expected) => {
  expect(under('.b', css)).toBe(expected)
})

test.each(Object.entries(themes))('every rule is for what stands in a fragment: %s', (_, theme) => {
  const css = stylesheet(theme)
  const preludes = firstGroups(/([^{}]+)\{/g, css).filter((prelude) => !prelude.startsWith('@'))
  const selectors = preludes.flatMap((prelude) => prelude.split(/,(?![^(]*\))/))
  expect(selectors.length).toBeGreaterThan(100)
  expect(selectors.filter((selector) => !/^\.bulletin\.bulletin(?![\w-])/.test(selector))).toEqual([])
  // The size of letters and the pages of a print are those of the page around.
  expect(css).not.toMatch(/[\d.]rem\b|@page|:root|body|html/)
})

test('it is the style of a page but for what only a page has', () => {
  const page = firstGroup(/<style>([\s\S]*)<\/style>/, toHtml(sample, { document: true }))
  const own = stylesheet()
  for (const rule of firstGroups(/((?:^|(?<=}))[^{}@]*\{[^{}]*\})/g, page)) {
    if (/\.skip|\.contents|\.cover|^html|^body|:root|rem\b|^\.masthead,/.test(rule)) continue
    expect(own).toContain(under('.bulletin.bulletin', rule))
  }
})

test('a theme that is not what it says is an error', () => {
  expect(() => stylesheet({ ...themes.ink, accent: 'red' } as Theme)).toThrow('as `theme.accent`')
})

test('the README lists every class of a fragment, and no other', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const table = firstGroup(/\| class \| of what \|\n([\s\S]*?)\n\n/, readme)
  const listed = firstGroups(/`([a-z][a-z-]*)`/g, table).filter(
    (name) => !['div', 'sup', 'figure', 'code'].includes(name),
  )
  const html = toHtml(sample) + toHtml(everything(), { resolve, markerOf: () => '※' })
  const written = firstGroups(/ class="([^"]*)"/g, html).flatMap((names) => names.split(' '))
  const markers = [...bulletMarkers, ...orderedMarkers].map((marker) => markerClasses.get(marker) ?? '')
  const named = [
    ...written.map((name) => name.replace(/^language-.*/, 'language-js')),
    ...markers,
    ...boxKinds,
    'align-left',
  ]
  expect([...new Set(listed)].sort()).toEqual([...new Set(named)].filter((name) => name !== '').sort())
})
