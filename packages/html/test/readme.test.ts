import { readFileSync } from 'node:fs'
import { readmeExamples } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import { themes } from '../src/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const load = (name: string): Promise<unknown> =>
  name === '@cec-bulletin/html' ? import('../src/index.ts') : import(name)

test('the example prints what the README says', async () => {
  const [example] = readmeExamples(readme)
  const [, html] = /^```html\n([\s\S]*?)\n```$/m.exec(readme) ?? []
  expect((await example!.run(load)).join('\n')).toBe(html)
})

test('every token of a theme has its row', () => {
  for (const token of Object.keys(themes.ink)) expect(readme).toMatch(new RegExp(`^\\|.*\`${token}\``, 'm'))
})
