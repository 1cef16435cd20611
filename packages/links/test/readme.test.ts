import { readFileSync } from 'node:fs'
import { readmeExamples } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import * as links from '../src/index.ts'
import * as rules from '../src/rules.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = readmeExamples(readme)

test.each(examples)('$title', async ({ run, expected }) => {
  expect(await run(async (name) => (name.endsWith('/rules') ? rules : links))).toEqual(expected)
})

test('the examples print what they promise, line by line', () => {
  expect(examples.map(({ expected }) => expected.length)).toEqual([6, 1])
})
