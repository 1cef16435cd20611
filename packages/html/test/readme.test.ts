import { readFileSync } from 'node:fs'
import { readmeExamples } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import { themes } from '../src/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const packages: Record<string, () => Promise<unknown>> = {
  '@cec-bulletin/html': () => import('../src/index.ts'),
  '@cec-bulletin/html/rehype': () => import('../src/rehype/index.ts'),
}

// An `import x from` of the README takes the default export.
const load = async (name: string) => {
  const loaded = (await (packages[name]?.() ?? import(name))) as { default?: unknown }
  return loaded.default ?? loaded
}

const [first, ...others] = readmeExamples(readme)

test('the first example prints what the README says', async () => {
  const [, html] = /^```html\n([\s\S]*?)\n```$/m.exec(readme) ?? []
  expect((await first?.run(load))?.join('\n')).toBe(html)
})

test.each(others.map((example) => [example.title, example] as const))('%s', async (_, example) => {
  expect(await example.run(load)).toEqual(example.expected)
})

test('every token of a theme has its row', () => {
  for (const token of Object.keys(themes.ink)) expect(readme).toMatch(new RegExp(`^\\|.*\`${token}\``, 'm'))
})
