import { arbitraryIssue, wildValues } from '@cec-bulletin/fixtures'
import { safeFromMarkdown, safeFromMdast, toMarkdown, toMdast } from '@cec-bulletin/markdown'
import { limits, type ParseResult } from '@cec-bulletin/schema'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'

const numRuns = Number(process.env.RUNS ?? 400)

const read = (tree: unknown) => safeFromMdast(tree as Root)

const codeOf = (result: ParseResult) => (result.ok ? 'ok' : result.problems[0]?.code)

const root = (...children: unknown[]) => ({ type: 'root', children })

const nested = (count: number, type: string) => {
  let node: object = { type: 'text', value: '文' }
  for (let depth = 0; depth < count; depth++) node = { type, children: [node] }
  return node
}

const holdsItself: { type: string; children: unknown[] } = root()
holdsItself.children.push(holdsItself)

describe('a tree that is no mdast', () => {
  test.each<{ what: string; tree: unknown; code: string; words: string }>([
    { what: 'nothing', tree: undefined, code: 'malformed-tree', words: '`tree`' },
    { what: 'a text', tree: '# 题', code: 'malformed-tree', words: '`tree`' },
    { what: 'a list', tree: [root()], code: 'malformed-tree', words: '`tree`' },
    {
      what: 'a root without children',
      tree: { type: 'root' },
      code: 'malformed-tree',
      words: '`tree.children`',
    },
    { what: 'no root', tree: { type: 'paragraph', children: [] }, code: 'malformed-tree', words: '`tree`' },
    { what: 'a hole', tree: root(null), code: 'malformed-tree', words: '`tree.children[0]`' },
    {
      what: 'a mark without children',
      tree: root(nested(1, 'paragraph'), { type: 'paragraph', children: [{ type: 'strong' }] }),
      code: 'malformed-tree',
      words: '`tree.children[1].children[0].children`',
    },
    {
      what: 'a text without value',
      tree: root({ type: 'paragraph', children: [{ type: 'text' }] }),
      code: 'malformed-tree',
      words: '`tree.children[0].children[0].value`',
    },
    {
      what: 'a heading of depth 7',
      tree: root({ type: 'heading', depth: 7, children: [] }),
      code: 'malformed-tree',
      words: '`tree.children[0].depth`',
    },
    {
      what: 'a paragraph as an item',
      tree: root({ type: 'list', children: [nested(1, 'paragraph')] }),
      code: 'malformed-tree',
      words: '`tree.children[0].children[0]`',
    },
    {
      what: 'a cell without a row',
      tree: root({ type: 'table', children: [{ type: 'tableCell', children: [] }] }),
      code: 'malformed-tree',
      words: '`tree.children[0].children[0]`',
    },
    {
      what: 'marks within each other',
      tree: root({ type: 'paragraph', children: [nested(1000, 'strong')] }),
      code: 'too-deep',
      words: 'nested too deep',
    },
    { what: 'one that holds itself', tree: holdsItself, code: 'too-deep', words: 'nested too deep' },
    {
      what: 'more nodes than an issue may hold',
      tree: { type: 'root', children: new Array(limits.values).fill({ type: 'thematicBreak' }) },
      code: 'too-large',
      words: 'more than one issue may hold',
    },
    {
      what: 'a list with a hole of a billion',
      tree: { type: 'root', children: new Array(1e9) },
      code: 'malformed-tree',
      words: '`tree.children[0]`',
    },
  ])('$what', ({ tree, code, words }) => {
    const result = read(tree)
    expect(codeOf(result)).toBe(code)
    expect(result.ok || result.problems[0]?.message.en).toContain(words)
  })

  test.each([
    ['an item that is empty', root({ type: 'list', children: [{ type: 'listItem', children: [] }] })],
    [
      'an item with an empty paragraph',
      root({
        type: 'list',
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [] }] }],
      }),
    ],
    [
      'a quote with an empty paragraph',
      root({ type: 'blockquote', children: [{ type: 'paragraph', children: [] }] }),
    ],
    ['a table without rows', root({ type: 'table', children: [] })],
    ['an unknown type', root({ type: 'constructor' }, { type: '__proto__', value: 5 })],
    ['a place that is none', root({ type: 'paragraph', position: { start: { line: 'a' } }, children: [] })],
    [
      'wild fields of a list',
      root({
        type: 'list',
        ordered: true,
        start: {},
        children: [{ type: 'listItem', checked: 5, children: [] }],
      }),
    ],
  ])('%s is judged by what it says', (_, tree) => expect(codeOf(read(tree))).toBe('before-first-section'))
})

describe('never throws', () => {
  const makes = (value: unknown) => () => value
  const anything = fc.oneof<fc.Arbitrary<() => unknown>[]>(
    fc.constantFrom(...wildValues),
    fc.anything({ withMap: true, withDate: true, withNullPrototype: true, withSparseArray: true }).map(makes),
    fc.constantFrom('text', 'root', 'tableCell', 'definition', '', [], {}, null, undefined, -1).map(makes),
  )

  test('not on a tree with one value replaced by another', () => {
    fc.assert(
      fc.property(arbitraryIssue(), fc.nat(), anything, (issue, place, make) => {
        const tree = toMdast(issue)
        const fields = fieldsIn(tree)
        const [object, key] = fields[place % fields.length] ?? [{}, '']
        object[key] = make()
        expectJudged(read(tree))
      }),
      { numRuns },
    )
  })

  test('not on anything else', () => {
    fc.assert(
      fc.property(anything, (make) => {
        expectJudged(read(make()))
        expectJudged(safeFromMarkdown(make() as string))
      }),
      { numRuns },
    )
  })

  test('not on a document of which a piece is missing or stands twice', () => {
    fc.assert(
      fc.property(arbitraryIssue(), fc.nat(), fc.nat(200), fc.boolean(), (issue, from, length, twice) => {
        const text = toMarkdown(issue)
        const start = from % text.length
        const piece = text.slice(start, start + length)
        expectJudged(
          safeFromMarkdown(text.slice(0, start) + (twice ? piece + piece : '') + text.slice(start + length)),
        )
      }),
      { numRuns },
    )
  })
})

/** Reads a result to the end: where nothing came of it, it says why. */
function expectJudged(result: ParseResult): void {
  if (result.ok) return
  expect(result.problems.length).toBeGreaterThan(0)
  for (const { code, message, line, column } of result.problems) {
    expect([code, message.en, message.zh].every((text) => text !== '')).toBe(true)
    expect(line === undefined || (line >= 1 && (column ?? 0) >= 1)).toBe(true)
  }
}

type Fields = Record<string, unknown>

/** Every field of every object in a tree. */
function fieldsIn(value: unknown): [Fields, string][] {
  if (typeof value !== 'object' || value === null) return []
  const fields = value as Fields
  return Object.keys(fields).flatMap((key) => [[fields, key], ...fieldsIn(fields[key])] as [Fields, string][])
}
