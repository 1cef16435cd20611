import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import type * as Schema from '../src/index.ts'
import { isAddress } from '../src/values/is-address.ts'
import { onTheWayBack } from './fixtures.ts'

const marks = (types: string[]) => types.reduce<unknown>((inner, type) => ({ type, children: [inner] }), '文')
const quotes = (count: number, block: unknown) =>
  Array.from({ length: count }).reduce((inner) => ({ type: 'blockquote', children: [inner] }), block)
const link = { type: 'link', url: 'https://例子.cn/路?题=1', children: '词' }
const issueWith = (...body: unknown[]) => ({
  schemaVersion: 1,
  title: '题',
  date: '2023',
  lang: 'zh',
  sections: [{ title: '动态', articles: [{ body }] }],
  imprint: { email: 'a@e.cn' },
})

const simple = issueWith('文', { type: 'paragraph', children: ['见', link] })
const deep = issueWith(
  quotes(8, { type: 'paragraph', children: [marks(['strong', 'emphasis', 'delete']), link] }),
)
const bad = issueWith(quotes(8, { type: 'paragraph', children: [{ ...link, url: 'e.cn', children: 5 }] }))

// Bundled, as consumers have it: vitest's own look-up of an import answers `undefined` where the stack ends.
let schema: typeof Schema

beforeAll(async () => {
  const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url))
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false })
  schema = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)
})

describe('where the stack ends', () => {
  test.each([
    ['a simple issue', simple],
    ['a deep issue', deep],
    ['no issue', bad],
  ])('%s is judged rightly or not at all', (_, input) => {
    const { safeParseIssue } = schema
    const known = JSON.stringify(safeParseIssue(input))
    const outcomes = onTheWayBack(() => safeParseIssue(input)).map((result) => {
      if (result instanceof Error) return result.name
      return JSON.stringify(result) === known ? 'judged' : result.ok || result.problems[0]?.code
    })
    // In the last frames not even the call itself fits.
    expect(new Set(outcomes.slice(24))).toEqual(new Set(['out-of-stack', 'judged']))
    expect(outcomes.at(-1)).toBe('judged')
    expect(JSON.stringify(safeParseIssue(input))).toBe(known)
  })

  test('`mapLinks` maps, or throws the error of the engine', () => {
    const { mapLinks } = schema
    const outcomes = onTheWayBack(() => mapLinks(deep, ({ url }) => url)).map((mapped) =>
      mapped instanceof Error ? mapped.name : JSON.stringify(mapped) === JSON.stringify(deep),
    )
    expect(new Set(outcomes)).toEqual(new Set(['RangeError', true]))
  })
})

test('where the stack ends, no address is called bad', () => {
  const judge = isAddress
  const outcomes = onTheWayBack(() => judge('https://例子.cn/路?题=1'))
  expect(outcomes).toContain(true)
  expect(outcomes).not.toContain(false)
})
