import { arbitraryIssue, hostileStrings, resolve } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { compile } from '../src/compile/compile.ts'
import { type Options, themes, toHast } from '../src/index.ts'

const numRuns = Number(process.env.RUNS ?? 300)
const reference = unified().use(rehypeStringify)

const arbitraryOptions: fc.Arbitrary<Options> = fc.record({
  document: fc.boolean(),
  headingLevel: fc.constantFrom(1, 2, 3),
  externalLinks: fc.constantFrom('plain', 'rel', 'host'),
  theme: fc.constantFrom(themes.ink, themes.field, { ...themes.ink, cover: "https://example.cn/a?b=1&c='" }),
  paper: fc.constantFrom('A4', '16:9'),
})

test('writes the tree of any issue as rehype-stringify does', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(arbitraryIssue(), arbitraryOptions, (issue, options) => {
      const tree = toHast(issue, { ...options, resolve })
      expect(compile(tree)).toBe(reference.stringify(tree))
    }),
    { numRuns: Math.min(numRuns, 20_000) },
  )
})

const words = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.string({
    unit: fc.constantFrom('中', 'a', '<', '>', '&', '"', "'", '`', '=', '/', ' ', '\u00a0', '𠮷'),
  }),
)
const values = fc.array(fc.constantFrom('external', 'noopener', '中', '"', '&', "'", '<b>'), { maxLength: 3 })
const text = fc.record({ type: fc.constant('text' as const), value: words })
const comment = fc.record({
  type: fc.constant('comment' as const),
  value: fc.constantFrom('[if mso]><table><tr><td><![endif]', ' 第 7 期 ', 'a - b', ''),
})
const properties = fc.record(
  {
    align: words,
    alt: words,
    ariaCurrent: words,
    ariaLabel: words,
    ariaLabelledBy: values,
    bgColor: words,
    border: fc.nat(),
    cellPadding: words,
    cellSpacing: words,
    charSet: words,
    className: values,
    colSpan: fc.nat(),
    content: words,
    dataLine: fc.nat(),
    dateTime: words,
    dir: words,
    height: fc.nat(),
    href: words,
    httpEquiv: values,
    id: fc.option(words, { nil: undefined }),
    lang: words,
    name: words,
    property: words,
    rel: values,
    role: words,
    rowSpan: fc.nat(),
    scope: words,
    src: words,
    start: fc.nat(),
    style: words,
    tabIndex: fc.constantFrom(0, -1),
    title: words,
    type: words,
    vAlign: words,
    width: fc.nat(),
    'xmlns:o': words,
  },
  { requiredKeys: [] },
)
const few = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, properties)
const none = fc.constant<ElementContent[]>([])

const { element } = fc.letrec<{ element: Element }>((tie) => {
  const children = fc.array(fc.oneof(text, tie('element')), {
    maxLength: 6,
    size: 'max',
    depthIdentifier: 'tree',
  })
  const one = (names: string[], children: fc.Arbitrary<ElementContent[]>): fc.Arbitrary<Element> =>
    fc.record({ type: fc.constant('element'), tagName: fc.constantFrom(...names), properties: few, children })
  return {
    element: fc.oneof(
      { depthIdentifier: 'tree', depthSize: 'medium' },
      one(['br', 'hr', 'img', 'link', 'meta'], none),
      one(['script', 'style'], fc.array(text, { maxLength: 1 })),
      one(['p', 'ul', 'a', 'h1', 'td', 'title', 'html', 'body', 'section'], children),
    ),
  }
})

test('writes any tree of the kind as rehype-stringify does', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(text, comment, element), { minLength: 1, maxLength: 6, size: 'max' }),
      fc.boolean(),
      (children, doctype) => {
        const tree: Root = { type: 'root', children: doctype ? [{ type: 'doctype' }, ...children] : children }
        expect(compile(tree)).toBe(reference.stringify(tree))
      },
    ),
    { numRuns },
  )
})

test.each([
  ['a raw node', { type: 'raw', value: 'x' }, 'Cannot write the node `{"type":"raw"'],
  [
    'a comment that ends early',
    { type: 'comment', value: 'a --> b' },
    'Cannot write the node `{"type":"comment","value":"a --> b"}`',
  ],
  [
    'a comment that ends at once',
    { type: 'comment', value: '>' },
    'Cannot write the node `{"type":"comment","value":">"}`',
  ],
  [
    'a comment that ends as browsers forgive',
    { type: 'comment', value: 'a --!> b' },
    'Cannot write the node `{"type":"comment","value":"a --!> b"}`',
  ],
  [
    'a comment that begins one',
    { type: 'comment', value: '<!-- a' },
    'Cannot write the node `{"type":"comment","value":"<!-- a"}`',
  ],
  [
    'a comment whose end begins one',
    { type: 'comment', value: 'a <!-' },
    'Cannot write the node `{"type":"comment","value":"a <!-"}`',
  ],
  [
    'an element no tree of ours has',
    { type: 'element', tagName: 'b', properties: {}, children: [] },
    'Cannot write unknown element `b`',
  ],
  ['a property no tree of ours has', withProperty('onClick'), 'Cannot write unknown property `onClick`'],
  ['a property of every object', withProperty('constructor'), 'Cannot write unknown property `constructor`'],
])('refuses %s', (_, child, message) => {
  expect(() => compile({ type: 'root', children: [child] } as Root)).toThrow(message)
})

function withProperty(property: string): object {
  return { type: 'element', tagName: 'p', properties: { [property]: 'x' }, children: [] }
}
