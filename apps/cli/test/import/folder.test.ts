import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wroteOf } from '../../src/import/folder/ledger-file.ts'
import { putFiles } from '../../src/import/folder/put-files.ts'
import { ChangedMeanwhile } from '../../src/write/changed-meanwhile.ts'
import { hashOf } from '../../src/write/hash-of.ts'
import { filesIn, folderWith, putFiles as put, seriesText, svg } from '../build/folder.ts'
import { article, page, run } from './run.ts'

const again = ['import', 'a.html', '--out', 'x']

const withPicture = (path: string, words = '苇丛') =>
  page({
    body: article.replace(
      '<h3>',
      `<h3>${words}</h3><p>${words}。</p><p><img src="${path}" alt="${words}"></p><h3>`,
    ),
  })

test('a second run writes the same bytes, and keeps no file of a picture that is gone', async () => {
  const from = folderWith({ 'a.html': withPicture('a_files/图 1.svg'), 'a_files/图 1.svg': svg })
  await run(from, again)
  const first = filesIn(join(from, 'x'))
  expect(Object.keys(first)).toEqual(['images/图-1.svg', 'issue.hints.yaml', 'issue.ledger.json', 'issue.md'])
  await run(from, again)
  expect(filesIn(join(from, 'x'))).toEqual(first)
  put(from, { 'a.html': page() })
  await run(from, again)
  expect(existsSync(join(from, 'x/images'))).toBe(false)
  expect(Object.keys(filesIn(join(from, 'x')))).toEqual(['issue.hints.yaml', 'issue.ledger.json', 'issue.md'])
})

test('an issue that was edited since is kept, until --force', async () => {
  const from = folderWith({ 'a.html': page() })
  await run(from, again)
  const edited = filesIn(join(from, 'x'))['issue.md']?.replace('七只', '八只') ?? ''
  put(from, { 'x/issue.md': edited })
  const before = filesIn(join(from, 'x'))
  expect(await run(from, again)).toEqual({
    code: 1,
    text: '未写任何文件：`x/issue.md` 不是导入写出的，或在上次导入后改动过。要保留，请导入到另一个文件夹：`bulletin import a.html --out x-2`。不要保留，请在原命令后加 `--force`。',
  })
  expect(filesIn(join(from, 'x'))).toEqual(before)
  expect(await run(from, [...again, '--force'])).toMatchObject({ code: 0 })
  expect(filesIn(join(from, 'x'))['issue.md']).toContain('七只')
  expect(await run(from, again)).toMatchObject({ code: 0 })
})

test.each([
  ['an issue of others', { 'x/issue.md': '我的' }, 'x/issue.md'],
  ['a picture of others', { 'x/images/b.svg': '我的' }, 'x/images/b.svg'],
  ['a ledger that is broken', { 'x/issue.md': '我的', 'x/issue.ledger.json': '{' }, 'x/issue.md'],
  [
    'a ledger of another version',
    { 'x/issue.md': '我的', 'x/issue.ledger.json': '{"format": 2, "wrote": {}}' },
    'x/issue.md',
  ],
])('%s is kept', async (_, there, shown) => {
  const from = folderWith({ 'a.html': withPicture('b.svg'), 'b.svg': svg, ...there })
  const before = filesIn(from)
  const { code, text } = await run(from, again)
  expect([code, text]).toEqual([1, expect.stringContaining(`\`${shown}\` 不是导入写出的`)])
  expect(filesIn(from)).toEqual(before)
})

test.skipIf(process.platform === 'win32')('what is no file is kept, even with --force', async () => {
  const from = folderWith({ 'a.html': page(), 'mine.md': '我的' })
  mkdirSync(join(from, 'x'))
  symlinkSync(join(from, 'mine.md'), join(from, 'x/issue.md'))
  expect(await run(from, [...again, '--force'])).toEqual({
    code: 1,
    text: '未写任何文件：`x/issue.md` 处是文件夹或链接；请把它移走。',
  })
  expect(filesIn(from)['mine.md']).toBe('我的')
})

test('a ledger leads to no file outside of its folder', async () => {
  const from = folderWith({ 'a.html': page(), b: '我的' })
  const hash = '0'.repeat(43)
  put(from, {
    'x/issue.ledger.json': JSON.stringify({ format: 1, wrote: { '../b': [hash], 'issue.md': [hash] } }),
  })
  expect(await run(from, again)).toMatchObject({ code: 0 })
  expect(filesIn(from).b).toBe('我的')
})

test('another import at work is waited for, and a dead one is not', async () => {
  const from = folderWith({ 'a.html': page() })
  mkdirSync(join(from, 'x'))
  writeFileSync(join(from, 'x/.bulletin-lock'), `${process.pid}999 nowhere`)
  mkdirSync(join(from, 'x/.bulletin-new'))
  writeFileSync(join(from, 'x/.bulletin-new/0'), '')
  const ended = run(from, again)
  await new Promise((resolve) => setTimeout(resolve, 200))
  rmSync(join(from, 'x/.bulletin-lock'))
  expect(await ended).toMatchObject({ code: 0 })
  expect(Object.keys(filesIn(join(from, 'x')))).toEqual(['issue.hints.yaml', 'issue.ledger.json', 'issue.md'])
})

test('when it is cut short, the ledger knows old and new files alike', async () => {
  const folder = folderWith({ a: '旧', b: '他人' })
  const files = new Map([
    ['a', '新'],
    ['b/c', '新'],
  ])
  const seen = { hashes: new Map([['a', hashOf('旧')]]), ours: ['a'], gone: [], edited: [], blocked: [] }
  const ledger = (wrote: Record<string, string[]>) => JSON.stringify({ format: 1, wrote })
  await expect(putFiles(folder, { files, seen, ledger })).rejects.toThrow(ChangedMeanwhile)
  const { a, b, 'issue.ledger.json': text = '', ...rest } = filesIn(folder)
  expect([a, b, rest]).toEqual(['新', '他人', {}])
  expect(wroteOf(text)).toEqual({ a: [hashOf('旧'), hashOf('新')], 'b/c': [hashOf('新')] })
})

test('the folder of all issues is not that of one', async () => {
  const from = folderWith({ 'a.html': page(), 'bulletin.yaml': seriesText })
  const { code, text } = await run(from, ['import', 'a.html', '--out', 'issues'])
  expect([code, text]).toEqual([
    1,
    'issues 中每期各有一个文件夹；请指定其中一个，例如 `--out issues/2024-05`。',
  ])
})
