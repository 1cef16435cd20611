import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { buildMemory } from '../../src/build/build-memory.ts'
import { buildSite } from '../../src/build/build-site.ts'
import type { FileMemory } from '../../src/read/file-memory.ts'
import { filesIn, folderWith, issueText, putFiles, seriesText, svg } from './folder.ts'

/** Files that were read, as nothing was known of them. */
let reads: string[]

function watched<Value>(memory: FileMemory<Value>): FileMemory<Value> {
  const of: FileMemory<Value>['of'] = (file, found) => {
    const { value, keep } = memory.of(file, found)
    const note = (made: Value) => {
      reads.push(file.slice(folder.length + 1))
      keep(made)
    }
    return { ...(value !== undefined && { value }), keep: note }
  }
  return { ...memory, of }
}

let folder: string
let build: () => ReturnType<typeof buildSite>
beforeEach(async () => {
  folder = folderWith({
    'bulletin.yaml': seriesText,
    'issues/2024-01.md': issueText('2024-01'),
    'issues/2024-02/issue.md': issueText('2024-02', '![田](图/田.svg)'),
    'issues/2024-02/图/田.svg': svg,
    'issues/2024-03.md': issueText('2024-03'),
  })
  reads = []
  const { sources, pictures, site } = buildMemory()
  const memory = { sources: watched(sources), pictures: watched(pictures), site: watched(site) }
  build = () => buildSite(folder, { from: folder, onWait: () => {}, memory })
  await build()
  await wait(60)
  await build()
})

const site = () => filesIn(join(folder, 'dist'))

test('what has not changed is not read again', async () => {
  putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', '改过') })
  reads = []
  await build()
  expect(reads).toEqual(['issues/2024-01.md'])
})

/** Puts a file in the place of another as editors do that never leave one half written, time and all. */
function slipIn(path: string, text: string) {
  const file = join(folder, path)
  const { atime, mtime } = statSync(file)
  writeFileSync(`${file}~`, text)
  utimesSync(`${file}~`, atime, mtime)
  renameSync(`${file}~`, file)
}

test.each<[string, () => void]>([
  ['an issue', () => putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', '改动') })],
  [
    'an issue, renamed into place with its time and its length',
    () => slipIn('issues/2024-01.md', issueText('2024-01', '改动')),
  ],
  ['a picture of the same length', () => slipIn('issues/2024-02/图/田.svg', svg.replaceAll('40', '50'))],
  ['the series', () => putFiles(folder, { 'bulletin.yaml': seriesText.replace('简报', '快报') })],
  ['another picture beside the issue', () => putFiles(folder, { '图/田.svg': svg.replace('40', '60') })],
  ['an issue that is gone', () => rmSync(join(folder, 'issues/2024-03.md'))],
  ['a file of the site that is gone', () => rmSync(join(folder, 'dist/2024-03/index.html'))],
  ['the feed that is gone', () => rmSync(join(folder, 'dist/feed.xml'))],
])('%s: the site is as a build from nothing makes it', async (_, change) => {
  change()
  expect(await build()).toMatchObject({ ok: true, foreign: [] })
  const found = site()
  rmSync(join(folder, 'dist'), { recursive: true })
  await buildSite(folder, { from: folder, onWait: () => {} })
  expect(found).toEqual(site())
})

test('a save right after another is in the site', async () => {
  for (const body of ['甲乙', '丙丁', '戊己']) {
    putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', body) })
    await build()
    expect(site()['2024-01/issue.txt']).toContain(body)
  }
})

test('a file of the site that somebody changed, with its time and its length, is kept and named', async () => {
  const page = site()['2024-03/index.html'] ?? ''
  slipIn('dist/2024-03/index.html', page.replaceAll('正文', '我的'))
  putFiles(folder, { 'issues/2024-03.md': issueText('2024-03', '改过') })
  expect(await build()).toMatchObject({ foreign: ['2024-03/index.html'] })
  expect(site()['2024-03/index.html']).toContain('我的')
})
