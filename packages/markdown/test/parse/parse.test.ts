import { createRequire } from 'node:module'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { comparable } from './comparable.ts'
import { isUndisputed, parseAsFriendly, parseAsRemark } from './other-parser.ts'

const room = { nodes: 100_000, lines: 100_000, marks: 100_000 }

// CommonJS without types. Its `→` stand for tabs.
const { tests } = createRequire(import.meta.url)('commonmark-spec') as {
  tests: { number: number; markdown: string }[]
}

test.each(tests)('example $number of CommonMark has the tree of remark', ({ markdown }) => {
  const text = markdown.replaceAll('→', '\t')
  expect(comparable(parse(text, room))).toEqual(comparable(parseAsRemark(text)))
})

test('a block begins where remark’s begins', () => {
  // Not in code behind a tab of which only a part indents it.
  const documents = tests.map(({ markdown }) => markdown).filter((markdown) => !markdown.includes('→'))
  const apart = documents.filter(
    (text) => JSON.stringify(startsIn(parse(text, room))) !== JSON.stringify(startsIn(parseAsRemark(text))),
  )
  // The underline of a title under the definition of a link: remark takes the definition for a part of the title.
  expect(apart).toEqual(['[foo]: /url\nbar\n===\n[foo]\n'])
})

const pieces = [
  ...'# ## > - * + 1. 2) *** --- === ``` ~~~ ` `` * ** _ __ ~ ~~ [ ] ( ) ![ ]('.split(' '),
  ...'[^a] [^a]: [b] [b]: <b> </b> <!-- --> <? <a@b.c> <http://a> http://a "t" \\ &'.split(' '),
  ...'&amp; &#65; | |-| :-: - : a b 中 ， 。 （ 𠮷'.split(' '),
  ...["'t'", ' ', ' ', '  ', '    ', '\t', '\n', '\n', '\n', '\n\n'],
]

/** Where remark's parser departs from CommonMark, or GFM says nothing. */
const disputes: [string, RegExp][] = [
  ['tildes with other marks, which commonmark.js cannot tell us of', /[*_][\s\S]*~|~[\s\S]*[*_]/],
  ['an empty item right behind the mark of a note', /\[\^a\]:[\s>]*(?:[-+*]|\d[.)])/],
  ['a first row of a table that is indented like code', /\n(?: {4}| *\t)[^\n]*\n[ \t>]*[|:]/],
  ['a note within a note', /\[\^a\]:[\s\S]*\[\^a\]:/],
  ['an empty item under the definition of a link', /\[b\]:[\s\S]*\n[ \t>]*(?:[-+*]|\d[.)])/],
  ['a tag alone on a line, which is no HTML where a paragraph goes on', /\n[ \t]*<\/?b>[ \t]*(?:\n|$)/],
  ['a tab at the end of a table’s second row', /\|-\|?[ ]*\t/],
]

test('any document has the tree of remark, where that is undisputed', () => {
  let compared = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }), (parts) => {
      const text = parts.join('')
      if (disputes.some(([, pattern]) => pattern.test(text)) || !isUndisputed(text)) return
      const expected = comparable(parseAsRemark(text))
      // Those that stand beside Chinese characters: `friendly.test.ts`.
      if (!isDeepStrictEqual(comparable(parseAsFriendly(text)), expected)) return
      compared++
      expect(comparable(parse(text, room)), JSON.stringify(text)).toEqual(expected)
    }),
    { numRuns: Number(process.env.RUNS ?? 2000), seed: Number(process.env.SEED ?? 1) },
  )
  expect(compared).toBeGreaterThan(1000)
})

function startsIn(node: Nodes | undefined): unknown[] {
  if (!node) return []
  const children = 'children' in node ? node.children.flatMap(startsIn) : []
  return [`${node.type} ${node.position?.start.offset}`, ...children]
}

test('a picture of an emoji is punctuation, as CommonMark has it for symbols', () => {
  const [paragraph] = parse('**注意：**😀', room)?.children ?? []
  expect(paragraph).toMatchObject({ children: [{ type: 'strong' }, { type: 'text', value: '😀' }] })
})

describe('a document that would take too much', () => {
  const tree = parse('- 甲\n- *乙*\n\n[丙]', room)
  test('is read where there is enough room', () => expect(tree?.children.length).toBe(2))
  test.each([
    ['nodes', { nodes: 9, lines: 4, marks: 2 }],
    ['lines', { nodes: 100, lines: 3, marks: 2 }],
    ['marks and brackets', { nodes: 100, lines: 4, marks: 1 }],
  ])('is not built: %s', (_, most) => expect(parse('- 甲\n- *乙*\n\n[丙]', most)).toBeUndefined())
  test.each([
    ['cells of one row', `${'|a'.repeat(1000)}\n${'|-'.repeat(1000)}`],
    ['items', '- a\n'.repeat(1000)],
    ['definitions', '[a]: b\n'.repeat(1000)],
    ['texts', 'a\\\n'.repeat(1000)],
    ['marks within each other', `${'*'.repeat(1000)}a${'*'.repeat(1000)}`],
  ])('however it is made: %s', (_, text) => expect(parse(text, { ...room, nodes: 300 })).toBeUndefined())
})

test('a list within 20 others is text', () => {
  let depth = 0
  const count = (node: object): void => {
    if ('type' in node && node.type === 'listItem') depth++
    if ('children' in node) for (const child of node.children as object[]) count(child)
  }
  count(parse(`${'- '.repeat(30)}a`, room) ?? {})
  expect(depth).toBe(20)
})
