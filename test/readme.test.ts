import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readmeExamples } from '../packages/fixtures/src/readme-examples.ts'

const load = (name: string) => {
  const folder = name.replace('@cec-bulletin/', '')
  return import(`../packages/${folder}/src/index.ts`)
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8')

  test.each(readmeExamples(text))('$title', async ({ run, expected }) => {
    expect(expected.length).toBeGreaterThan(0)
    expect(await run(load)).toEqual(expected)
  })

  test('every file it points to is there', () => {
    const files = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!)
    expect(files.length).toBeGreaterThan(5)
    for (const path of files) expect(() => readFileSync(path), path).not.toThrow(/ENOENT/)
  })
})

test('both languages show the same examples', () => {
  const codes = (file: string) =>
    readmeExamples(readFileSync(file, 'utf8')).map(({ title, expected }) => [title, expected])
  expect(codes('README.zh-CN.md')).toEqual(codes('README.md'))
})
