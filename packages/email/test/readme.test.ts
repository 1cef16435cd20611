import { readFileSync } from 'node:fs'
import { readmeExamples } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

const load = (name: string) => (name === '@cec-bulletin/email' ? import('../src/index.ts') : import(name))

test.each(readmeExamples(readme).map((example) => [example.title, example] as const))(
  '%s',
  async (_, example) => {
    expect(example.expected.length).toBeGreaterThan(0)
    expect(await example.run(load)).toEqual(example.expected)
  },
)
