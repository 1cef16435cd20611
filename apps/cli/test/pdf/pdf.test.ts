import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { bulletin } from '../../src/bulletin.ts'
import { folderWith, issueText, putFiles, seriesText } from '../build/folder.ts'

/** A program that prints like a browser, though always the same. */
const printer = `#!/bin/sh
for word; do
  case $word in --print-to-pdf=*) printf '%%PDF-1.7\\n%%%%EOF\\n' > "\${word#--print-to-pdf=}" ;; esac
done
`

let folder: string
beforeEach(() => {
  folder = folderWith({ 'bulletin.yaml': seriesText, 'issues/2024-01.md': issueText('2024-01'), printer })
  chmodSync(join(folder, 'printer'), 0o755)
})

const file = () => join(folder, 'pdf/2024-01.pdf')
const run = (...operands: string[]) =>
  bulletin(['pdf', '--browser', join(folder, 'printer'), ...operands], {
    environment: { LANG: 'zh_CN' },
    from: folder,
  })
const refused = {
  code: 1,
  lines: ['pdf/2024-01.pdf 不是由 `bulletin pdf` 写出的，或写出后改动过，保持原样；请先移走。'],
}

const onPosix = test.skipIf(process.platform === 'win32')

onPosix('a PDF of this command is replaced, and one that was changed since is not', async () => {
  expect(await run()).toMatchObject({ code: 0 })
  expect(readFileSync(file(), 'latin1')).toMatch(/^%PDF-1\.7\n%%EOF\n\n% bulletin pdf [\w-]{43}\n$/)
  expect(await run()).toMatchObject({ code: 0, lines: ['已写入：pdf/2024-01.pdf'] })
  appendFileSync(file(), '% a note\n')
  expect(await run()).toMatchObject(refused)
  expect(readFileSync(file(), 'latin1')).toMatch(/% a note\n$/)
})

onPosix.each<[string, () => void]>([
  ['a PDF of somebody else', () => putFiles(folder, { 'pdf/2024-01.pdf': '%PDF-1.4\n%%EOF\n' })],
  ['an empty file', () => putFiles(folder, { 'pdf/2024-01.pdf': '' })],
  ['a folder', () => mkdirSync(file(), { recursive: true })],
  [
    'a link to nothing',
    () => {
      mkdirSync(join(folder, 'pdf'))
      symlinkSync(join(folder, 'absent'), file())
    },
  ],
])('%s stays', async (_, make) => {
  make()
  expect(await run()).toMatchObject(refused)
})

onPosix('where a part of the path is a file, that is said', async () => {
  putFiles(folder, { pdf: '字' })
  expect(await run()).toMatchObject({
    code: 1,
    lines: ['无法写入 pdf/2024-01.pdf：路径中有一段是文件。'],
  })
})

onPosix('two issues of one name do not become one PDF', async () => {
  putFiles(folder, { 'a/x.md': issueText('2024-01'), 'b/X.md': issueText('2024-02') })
  const { code, lines } = await run('a/x.md', 'b/X.md')
  expect([code, lines]).toEqual([
    1,
    [
      '已写入：pdf/x.pdf',
      'a/x.md 和 b/X.md 都会写成 pdf/X.pdf，后一份没有输出；请用 `--out` 另选文件夹，单独输出。',
    ],
  ])
  expect(existsSync(join(folder, 'pdf/x.pdf'))).toBe(true)
})
