import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { choiceWords } from '../../src/say/import/choices.ts'

const rules = 'packages/import/src/infer'

const written = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => [...readFileSync(`${rules}/${path}`, 'utf8').matchAll(/choices(?:: | = )\[([^\]]*)\]/g)])
  .flatMap(([, list = '']) => list.match(/(?<=')[a-z-]+(?=')/g) ?? [])

test.each([...new Set(written)])('the choice %s has words for the editor', (choice) => {
  expect(choiceWords[choice]).toMatchObject({ en: expect.any(String), zh: expect.any(String) })
})
