import { readFileSync } from 'node:fs'
import { readmeExamples } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import * as links from '../src/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test.each(readmeExamples(readme))('$title', async ({ run, expected }) => {
  expect(expected.length).toBeGreaterThan(5)
  expect(await run(async () => links)).toEqual(expected)
})
