import { describe, expect, test } from 'vitest'
import { type ParseResult, parseIssue, safeParseIssue } from '../src/index.ts'

const issue = { schemaVersion: 1, title: '题', date: '2023', lang: 'zh', sections: [{ title: '动态' }] }
const article = (fields: object) => ({ ...issue, sections: [{ title: '动态', articles: [fields] }] })
const bodyOf = (blocks: unknown[]) => article({ body: blocks })
const paragraphOf = (children: unknown[]) => bodyOf([{ type: 'paragraph', children }])
const body = (...blocks: unknown[]) => bodyOf(blocks)
const paragraph = (...children: unknown[]) => paragraphOf(children)
const times = <T>(count: number, entry: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => entry(index))
const wrap = (depth: number, inner: unknown, outer: (inner: unknown) => unknown): unknown =>
  depth === 0 ? inner : outer(wrap(depth - 1, inner, outer))
const codes = (result: ParseResult) => (result.ok ? ['ok'] : result.problems.map(({ code }) => code))

describe('limits', () => {
  const quote = (inner: unknown) => ({ type: 'blockquote', children: [inner] })
  const strong = (inner: unknown) => ({ type: 'strong', children: [inner] })

  test.each([
    ['8 quotes', body(wrap(8, '底', quote)), ['ok']],
    ['9 quotes', body(wrap(9, '底', quote)), ['too-deep']],
    [
      '7 quotes in a note',
      article({
        body: [{ type: 'paragraph', children: ['文', { type: 'footnoteReference', identifier: '1' }] }],
        notes: [{ type: 'footnoteDefinition', identifier: '1', children: [wrap(7, '底', quote)] }],
      }),
      ['ok'],
    ],
    [
      '8 quotes in a note',
      article({
        body: [{ type: 'paragraph', children: ['文', { type: 'footnoteReference', identifier: '1' }] }],
        notes: [{ type: 'footnoteDefinition', identifier: '1', children: [wrap(8, '底', quote)] }],
      }),
      ['too-deep'],
    ],
    ['46 marks', paragraph(wrap(46, '文', strong)), ['ok']],
    ['47 marks', paragraph(wrap(47, '文', strong)), ['too-deep']],
    ['100,000 marks', paragraph(times(100_000, () => 0).reduce<unknown>(strong, '文')), ['too-deep']],
    ['100 lists of lists', { ...issue, title: wrap(100, '题', (inner) => [inner]) }, ['wrong-type']],
    ['101 lists of lists', { ...issue, title: wrap(101, '题', (inner) => [inner]) }, ['too-deep']],
    ['299,980 texts', paragraphOf(times(299_980, () => 'a')), ['ok']],
    ['300,001 texts', paragraphOf(times(300_001, () => 'a')), ['too-large']],
    ['300,001 fields', Object.fromEntries(times(300_001, (index) => [index, 0])), ['too-large']],
    ['3 MB of keys', { ...issue, ['k'.repeat(3_000_001)]: 0 }, ['too-large']],
    ['3 MB of text', { ...issue, title: 'x'.repeat(2_999_000) }, ['ok']],
    ['a list with a hole of a billion', { ...issue, sections: new Array(1e9) }, ['too-large']],
  ])('%s', (_, input, expected) => {
    expect(codes(safeParseIssue(input))).toEqual(expected)
  })

  test('what holds itself', () => {
    const list: unknown[] = []
    list.push(list, list)
    expect(codes(safeParseIssue({ ...issue, sections: list }))).toEqual(['too-deep'])
  })

  test('what is shared 2^50 times over', () => {
    const doubled = wrap(40, '底', (inner) => [inner, inner]) as unknown[]
    const shared = times(40, () => 0).reduce<unknown>((inner) => [inner, inner], doubled)
    expect(codes(safeParseIssue({ ...issue, sections: shared }))).toEqual(['too-large'])
  })

  test('a node that stands in two places becomes two', () => {
    const node = { type: 'strong', children: [{ type: 'text', value: '重' }] }
    const [block] = parseIssue(paragraph(node, '，', node)).sections[0]?.articles[0]?.body ?? []
    const [first, , second] = (block as { children: unknown[] }).children
    expect(first).toEqual(second)
    expect(first).not.toBe(second)
  })
})

describe('a report stays small', () => {
  test.each([
    ['many wrong blocks', bodyOf(times(290_000, () => 1))],
    ['many unknown types', bodyOf(times(140_000, () => ({ type: 'x'.repeat(10) })))],
    ['many unknown fields', Object.fromEntries(times(290_000, (index) => [`k${index}`, 1]))],
    ['many bad addresses', paragraphOf(times(70_000, () => ({ type: 'link', url: 'x', children: 'a' })))],
    ['many empty paragraphs', bodyOf(times(70_000, () => ''))],
    [
      'many unknown notes',
      paragraphOf(times(90_000, (index) => ({ type: 'footnoteReference', identifier: `n${index}` }))),
    ],
    [
      'many bad addresses deep down',
      bodyOf(
        times(15_000, () => ({
          type: 'list',
          children: [
            {
              type: 'listItem',
              children: [{ type: 'paragraph', children: [{ type: 'link', url: '', children: '' }] }],
            },
          ],
        })),
      ),
    ],
    [
      'long values',
      { ...issue, ...Object.fromEntries(times(200, (index) => [`${index}${'\ud800'.repeat(10_000)}`, 1])) },
    ],
    [
      'long keys on the way down',
      { ...issue, sections: wrap(101, 1, (inner) => ({ ['键'.repeat(40_000)]: inner })) },
    ],
    [
      'short keys on the way down',
      { ...issue, sections: wrap(101, 1, (inner) => ({ ['\u0001'.repeat(40)]: inner })) },
    ],
  ])('%s', (_, input) => {
    const result = safeParseIssue(input)
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.problems.length).toBeGreaterThan(0)
    expect(result.problems.length).toBeLessThanOrEqual(100)
    expect(new TextEncoder().encode(JSON.stringify(result.problems)).length).toBeLessThanOrEqual(65_536)
  })
})
