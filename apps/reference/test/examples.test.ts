import { readmeExamples } from '@cec-bulletin/fixtures'
import { describe, expect, test } from 'vitest'
import { docstringExamples } from '../src/docstring-examples.ts'

// An `import x from` takes the default export.
const load = async (name: string) => {
  const loaded: { default?: unknown } = await import(name)
  return loaded.default ?? loaded
}

test('there are examples', () => {
  expect(docstringExamples.size).toBeGreaterThan(50)
})

describe.each([...docstringExamples])('the docstring in %s', (_, examples) => {
  const all = readmeExamples(examples.map((code) => `\`\`\`ts\n${code}\`\`\`\n`).join(''))

  test.each(all)('$title', async ({ expected, run }) => {
    expect(expected.length).toBeGreaterThan(0)
    expect(await run(load)).toEqual(expected)
  })
})
