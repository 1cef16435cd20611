import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { buildSite } from '../src/build/build-site.ts'
import { bulletin } from '../src/bulletin.ts'
import { filesIn, folderWith } from './build/folder.ts'

const examples = fileURLToPath(new URL('../../../examples/series', import.meta.url))
const terminal = { environment: { LANG: 'zh_CN' }, from: examples }

test('the examples have no problem, and those that are ours no warning and the one form', async () => {
  expect(await bulletin(['check'], terminal)).toMatchObject({ code: 0 })
  const ours = ['issues/2024-03/issue.md', 'issues/2024-06/issue.md']
  expect(await bulletin(['check', '--strict', ...ours], terminal)).toMatchObject({ code: 0 })
  expect(await bulletin(['fmt', '--check', ...ours], terminal)).toMatchObject({ code: 0 })
})

test('the first of them is the sample of the demo', () => {
  const sample = new URL('../../demo/content/issue.md', import.meta.url)
  expect(readFileSync(join(examples, 'issues/2023.md'), 'utf8')).toBe(readFileSync(sample, 'utf8'))
})

test('they build, with every picture', async () => {
  const folder = folderWith({})
  cpSync(examples, folder, { recursive: true, filter: (path) => !path.endsWith('dist') })
  const built = await buildSite(folder, { from: folder, onWait: () => {} })
  expect(built).toMatchObject({ ok: true, issues: 3, foreign: [] })
  const files = filesIn(join(folder, 'dist'))
  expect(files['2024-03/index.html']).toContain('<img src="images/paper.svg"')
  expect(files['2024-06/index.html']).toMatch(/<img [^>]*width="800" height="400"/)
  expect(Object.keys(files)).toContain('2024-06/images/months.png')
  expect(files['index.html']).toContain('把一张表用好')
})
