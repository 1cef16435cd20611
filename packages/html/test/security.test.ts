import { firstGroup, hostileStrings } from '@cec-bulletin/fixtures'
import type { Issue } from '@cec-bulletin/schema'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { compile } from '../src/compile/compile.ts'
import { toHast, toHtml } from '../src/index.ts'
import { sample } from './sample.ts'
import { skeleton } from './skeleton.ts'
import { withAddresses, withWords } from './with-strings.ts'

const hostile = [
  ...hostileStrings,
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--></style><style>*{display:none}',
  '"}*{background:url(https://evil.example)}',
  '\\"; } body { color: red',
  '\\',
  '\u2028\u2029',
  ']]>',
  '<svg><title><script>alert(1)</script>',
  '`onmouseover=alert(1)',
  "'-alert(1)-'",
]

const harmless = skeleton(page(withWords(sample, '文')))
// A number of figures alone has a label in front.
const harmlessNumber = skeleton(page(withWords(sample, '7')))

describe('in every slot for words', () => {
  test.each(hostile)('%j makes no element and no attribute', (words) => {
    const expected = /^\d+$/.test(words) ? harmlessNumber : harmless
    expect(skeleton(page(withWords(sample, words)))).toBe(expected)
  })

  test.each(hostile)('%j comes out as it went in', (words) => {
    const { title, metadata } = read(page(withWords(sample, words)))
    expect(title).toBe(words)
    expect(metadata).toMatchObject({ name: words, issueNumber: words, description: words })
  })
})

describe('at the end of every address', () => {
  const clean = skeleton(page(sample))
  test.each(['"><script>alert(1)</script>', "' onclick='alert(1)", '" onclick="alert(1)', '`&lt;', '<!--'])(
    '%s',
    (ending) => {
      expect(skeleton(page(withAddresses(sample, ending)))).toBe(clean)
    },
  )
})

describe('the check itself', () => {
  test('sees an element that words have made', () => {
    const unescaped = page(withWords(sample, '<b>粗</b>')).replaceAll('&#x3C;', '<')
    expect(skeleton(unescaped)).not.toBe(harmless)
  })
  test('sees an attribute that words have made', () => {
    const unescaped = page(withWords(sample, '" onclick="x')).replaceAll('&#x22;', '"')
    expect(skeleton(unescaped)).not.toBe(harmless)
  })
})

test('a tree holds no raw node, and no attribute that runs', () => {
  const tree = JSON.stringify(toHast(withWords(sample, '<b>'), { document: true }))
  expect(tree).not.toMatch(/"type":"raw"|"on[A-Z]|"style":/)
  expect(compile(toHast(sample))).toBe(toHtml(sample))
})

test('the style holds no word of the issue but its running title, escaped', () => {
  const style = (words: string) => /<style>([\s\S]*)<\/style>/.exec(page(withWords(sample, words)))?.[1]
  const escaped = String.raw`"\3c \2f style\3e \22 \7d \2a \7b \5c "`
  expect(style('</style>"}*{\\')).toBe(style('文')?.replace('"文"', () => escaped))
})

function page(issue: Issue): string {
  return toHtml(issue, { document: true, externalLinks: 'rel' })
}

function read(html: string): { title: string | undefined; metadata: unknown } {
  const script = firstGroup(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/, html)
  return { title: textOf(find(parse(html), 'title')), metadata: JSON.parse(script) }
}

type Parent = DefaultTreeAdapterTypes.ParentNode

function find(parent: Parent, tagName: string): Parent | undefined {
  if (parent.nodeName === tagName) return parent
  for (const child of parent.childNodes) {
    const found = 'childNodes' in child ? find(child, tagName) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function textOf(parent: Parent | undefined): string | undefined {
  const [text] = parent?.childNodes ?? []
  return text !== undefined && 'value' in text ? text.value : undefined
}
