import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { modelAtAGlance } from '../json-schema/model-at-a-glance.ts'
import * as schema from '../src/index.ts'
import * as warnings from '../src/warnings.ts'

const file = new URL('../README.md', import.meta.url)
const readme = readFileSync(file, 'utf8')

test('the examples print what they say', () => {
  const example = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => `{\n${code}}`).join('\n')
  const said = [...example.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line)
  const printed: string[] = []
  const print = (...values: unknown[]) =>
    printed.push(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' '))
  const body = example.replace(
    /^import (\{.*\}) from '@cec-bulletin\/schema(?:\/warnings)?'$/gm,
    'const $1 = schema',
  )
  new Function('schema', 'console', body)({ ...schema, ...warnings }, { log: print })
  expect(said).toHaveLength(5)
  expect(printed).toEqual(said)
})

test('it has every public name', () => {
  for (const name of [...Object.keys(schema), ...Object.keys(warnings)]) expect(readme).toContain(`\`${name}`)
})

test('it has the model at a glance (`UPDATE=1` writes it)', () => {
  const glance = /(?<=## The model at a glance\n+```\n).*?(?=\n```)/s
  if (process.env.UPDATE) writeFileSync(file, readme.replace(glance, modelAtAGlance))
  expect(glance.exec(readFileSync(file, 'utf8'))?.[0]).toBe(modelAtAGlance())
})

test('it has the numbers of the limits', () => {
  expect(schema.limits).toEqual({
    depth: 100,
    blockDepth: 8,
    inlines: 500,
    values: 300_000,
    characters: 3_000_000,
    problems: 100,
    problemBytes: 65_536,
  })
  expect(readme).toContain('100 problems or 64 KB')
  expect(readme).toContain(
    '300,000 values and three million characters, as it is given and in its canonical form alike, 100 levels of objects and lists, 8 levels of lists, quotes and notes within each other, and 500 marks, links and notes in a paragraph',
  )
})
