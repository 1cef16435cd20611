import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const folders = ['packages', 'apps'].flatMap((group) => readdirSync(group).map((name) => join(group, name)))

test('every test file is in one lane', () => {
  const files = ['test', ...folders].flatMap(testFilesIn)
  const vitest = resolve('node_modules/vitest/vitest.mjs')
  const json = execFileSync(process.execPath, [vitest, 'list', '--filesOnly', '--json'], { encoding: 'utf8' })
  const listed: { file: string }[] = JSON.parse(json)
  expect(files).toContain(resolve('test/lanes.test.ts'))
  expect(listed.map(({ file }) => resolve(file)).toSorted()).toEqual(files.toSorted())
})

function testFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return []
    const path = resolve(folder, entry.name)
    if (entry.isDirectory()) return testFilesIn(path)
    return path.endsWith('.test.ts') ? [path] : []
  })
}
