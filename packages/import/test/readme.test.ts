import { readFileSync } from 'node:fs'
import { readmeExamples } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

function load(name: string) {
  if (name === '@cec-bulletin/import') return import('../src/index.ts')
  if (name === '@cec-bulletin/import/html') return import('../src/html.ts')
  return import(name)
}

test.each(readmeExamples(readme).map((example) => [example.title, example] as const))(
  '%s',
  async (_, example) => {
    expect(example.expected.length).toBeGreaterThan(0)
    expect(await example.run(load)).toEqual(example.expected)
  },
)
