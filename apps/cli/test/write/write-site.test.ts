import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build/build-site.ts'
import { filesIn, folderWith, issueText, putFiles, seriesText, svg } from '../build/folder.ts'

const build = (folder: string, onProgress = () => {}) =>
  buildSite(folder, { from: folder, onWait: () => {}, onProgress })

test('a picture that is saved while the site is built stops it, and the next build has it', async () => {
  const wide = svg.replaceAll('40', '50')
  const folder = folderWith({
    'bulletin.yaml': seriesText,
    'issues/2024-01.md': issueText('2024-01', '![田](images/a.svg)'),
    'images/a.svg': svg,
  })
  const save = () => putFiles(folder, { 'images/a.svg': wide })
  expect(await build(folder, save)).toMatchObject({
    ok: false,
    isCut: true,
    findings: [{ file: 'images/a.svg', code: 'changed-meanwhile' }],
  })
  expect(await build(folder)).toMatchObject({ ok: true, foreign: [] })
  expect(filesIn(join(folder, 'dist'))['2024-01/images/a.svg']).toBe(wide)
  putFiles(folder, { 'images/a.svg': svg })
  expect(await build(folder)).toMatchObject({ ok: true, foreign: [] })
  expect(filesIn(join(folder, 'dist'))['2024-01/images/a.svg']).toBe(svg)
})

test('so does one that is removed', async () => {
  const folder = folderWith({
    'bulletin.yaml': seriesText,
    'issues/2024-01.md': issueText('2024-01', '![田](images/a.svg)'),
    'images/a.svg': svg,
  })
  const remove = () => rmSync(join(folder, 'images/a.svg'))
  expect(await build(folder, remove)).toMatchObject({
    isCut: true,
    findings: [{ file: 'images/a.svg', code: 'changed-meanwhile' }],
  })
})

test('folders go that a build emptied before it was killed', async () => {
  const folder = folderWith({
    'bulletin.yaml': seriesText,
    'issues/2024-01.md': issueText('2024-01', '![田](images/big/a.svg)'),
    'issues/2024-02.md': issueText('2024-02'),
    'images/big/a.svg': svg,
  })
  await build(folder)
  rmSync(join(folder, 'issues/2024-01.md'))
  for (const path of Object.keys(filesIn(join(folder, 'dist/2024-01'))))
    rmSync(join(folder, 'dist/2024-01', path))
  rmSync(join(folder, 'dist/2024-01/images/big'), { recursive: true })
  expect(await build(folder)).toMatchObject({ ok: true, foreign: [] })
  expect(existsSync(join(folder, 'dist/2024-01'))).toBe(false)
})

test('what is made is written aside at once, and not held until all is there', async () => {
  const names = ['2024-01', '2024-02', '2024-03']
  const folder = folderWith({
    'bulletin.yaml': seriesText,
    ...Object.fromEntries(names.map((name) => [`issues/${name}.md`, issueText(name)])),
  })
  const aside: number[] = []
  const count = () => {
    const fresh = join(folder, 'dist/.bulletin-new')
    aside.push(existsSync(fresh) ? readdirSync(fresh).length : 0)
  }
  expect(await build(folder, count)).toMatchObject({ ok: true })
  expect(aside).toEqual([0, 4, 8])
  expect(existsSync(join(folder, 'dist/.bulletin-new'))).toBe(false)
})
