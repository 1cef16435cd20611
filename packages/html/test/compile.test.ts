import { arbitraryIssue } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { compile } from '../src/compile/compile.ts'
import { type TreeOptions, themes, toHast } from '../src/index.ts'

const numRuns = Number(process.env.RUNS ?? 300)
const reference = unified().use(rehypeStringify)

const arbitraryOptions: fc.Arbitrary<TreeOptions> = fc.record({
  document: fc.boolean(),
  headingLevel: fc.constantFrom(1, 2, 3),
  externalLinks: fc.constantFrom('plain', 'rel', 'host'),
  theme: fc.constantFrom(themes.ink, themes.field, { ...themes.ink, cover: "https://example.cn/a?b=1&c='" }),
  paper: fc.constantFrom('A4', '16:9'),
})

test('writes the tree of any issue as rehype-stringify does', () => {
  fc.assert(
    fc.property(arbitraryIssue(), arbitraryOptions, (issue, options) => {
      const tree = toHast(issue, options)
      expect(compile(tree)).toBe(reference.stringify(tree))
    }),
    { numRuns },
  )
})

test.each([
  ['a comment', { type: 'comment', value: 'x' }, 'Cannot write unknown node `comment`'],
  ['a property no tree of ours has', element({ onClick: 'x' }), 'Cannot write unknown property `onClick`'],
  [
    'a property of every object',
    element({ constructor: 'x' }),
    'Cannot write unknown property `constructor`',
  ],
])('refuses %s', (_, child, message) => {
  expect(() => compile({ type: 'root', children: [child] } as Root)).toThrow(message)
})

function element(properties: object): object {
  return { type: 'element', tagName: 'p', properties, children: [] }
}
