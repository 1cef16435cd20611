import { readFileSync } from 'node:fs'
import { everything, firstGroup, readmeExamples } from '@cec-bulletin/fixtures'
import { fromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import { describe, expect, test } from 'vitest'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

const packages: Record<string, () => Promise<unknown>> = {
  '@cec-bulletin/markdown': () => import('../src/index.ts'),
  '@cec-bulletin/markdown/remark': () => import('../src/remark/index.ts'),
}

// An `import x from` of the README takes the default export.
const load = async (name: string) => {
  const loaded = (await (packages[name]?.() ?? import(name))) as { default?: unknown }
  return loaded.default ?? loaded
}

describe('the examples of the README', () => {
  test.each(readmeExamples(read('README.md')).map((example) => [example.title, example] as const))(
    '%s',
    async (_, example) => {
      expect(await example.run(load)).toEqual(example.expected)
    },
  )
})

const pages = ['DIALECT.md', 'DIALECT.zh-CN.md']

test.each(pages)('the sample of %s is written as it is read, and has every type of node', (page) => {
  const sample = firstGroup(/^````markdown\n([\s\S]*?)^````$/m, read(page))
  const types = typesIn(fromMarkdown(sample))
  expect([...typesIn(everything())].filter((type) => !types.has(type))).toEqual([])
  expect(toMarkdown(fromMarkdown(sample))).toBe(sample)
})

function typesIn(value: unknown): Set<string> {
  return new Set(JSON.stringify(value).match(/(?<="type":")\w+/g))
}
