import { fileURLToPath } from 'node:url'
import { fixtures, onTheWayBack } from '@cec-bulletin/fixtures'
import { toMarkdown, toMdast } from '@cec-bulletin/markdown'
import type { ParseResult } from '@cec-bulletin/schema'
import { build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import type * as Markdown from '../src/index.ts'

// Bundled, as consumers have it: vitest's own look-up of an import answers `undefined` where the stack ends.
let markdown: typeof Markdown

beforeAll(async () => {
  const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@cec-bulletin/source'],
    write: false,
  })
  markdown = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)
})

const issue = fixtures().find(({ name }) => name === 'everything')?.issue

test.each<[string, (library: typeof Markdown) => () => ParseResult]>([
  [
    'a document',
    ({ safeFromMarkdown }) => {
      const text = issue ? toMarkdown(issue) : ''
      return () => safeFromMarkdown(text)
    },
  ],
  [
    'a tree',
    ({ safeFromMdast }) => {
      const tree = issue ? toMdast(issue) : { type: 'root' as const, children: [] }
      return () => safeFromMdast(tree)
    },
  ],
])('where the stack ends, %s is read rightly or not at all', (_, prepare) => {
  const run = prepare(markdown)
  const known = JSON.stringify(run())
  const outcomes = onTheWayBack(run).map((result) => {
    if (result instanceof Error) return result.name
    return JSON.stringify(result) === known ? 'read' : result.ok || result.problems[0]?.code
  })
  // In the last frames not even the call itself fits.
  expect(new Set(outcomes.slice(40))).toEqual(new Set(['out-of-stack', 'read']))
  expect(outcomes.at(-1)).toBe('read')
})
