import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { PreviewState } from '../../src/preview/state.ts'
import { lockFolder } from '../../src/write/lock-folder.ts'
import { folderWith, issueText, putFiles, seriesText } from '../build/folder.ts'
import { startPreview } from './start-preview.ts'

const bulletinFolder = () =>
  folderWith({ 'bulletin.yaml': seriesText, 'issues/2024-01.md': issueText('2024-01') })

async function stateAt(address: string): Promise<PreviewState> {
  const { body } = await fetch(`${address}/_/events`)
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  const { value = '' } = (await reader?.read()) ?? {}
  await reader?.cancel()
  return JSON.parse(/^data: (.*)$/m.exec(value)?.[1] ?? '{}')
}

test('a build that throws is a problem, and the next save is built', async () => {
  const folder = bulletinFolder()
  const { address, end, lines } = await startPreview(folder)
  const manifest = join(folder, 'dist/.bulletin.json')
  rmSync(manifest)
  putFiles(folder, { 'dist/.bulletin.json/file': '', 'issues/2024-02.md': issueText('2024-02') })
  await expect.poll(async () => (await stateAt(address)).problems, { timeout: 10_000 }).toHaveLength(1)
  const [problem] = (await stateAt(address)).problems
  expect(problem).toMatchObject({ place: 'dist', severity: 'problem' })
  expect(problem?.message.zh).toContain('dist/.bulletin.json')
  expect(lines.join('\n')).toContain('[failed]')
  rmSync(manifest, { recursive: true })
  putFiles(folder, { 'issues/2024-03.md': issueText('2024-03') })
  await expect.poll(() => existsSync(join(folder, 'dist/2024-03/index.html'))).toBe(true)
  expect(await end()).toBe(130)
})

test('what is saved during the first build is built as well', async () => {
  const folder = bulletinFolder()
  putFiles(folder, { 'dist/notes.txt': '笔记' })
  const unlock = await lockFolder(join(folder, 'dist'), { onWait: () => {} })
  const starting = startPreview(folder)
  await wait(1000)
  putFiles(folder, { 'issues/2024-02.md': issueText('2024-02') })
  await unlock?.()
  const { end } = await starting
  await expect.poll(() => existsSync(join(folder, 'dist/2024-02/index.html'))).toBe(true)
  expect(await end()).toBe(130)
})

test('no run has the version of an earlier one, whose pages may still be open', async () => {
  const folder = bulletinFolder()
  const versions = new Set<number>()
  for (let run = 0; run < 3; run += 1) {
    const { address, end } = await startPreview(folder)
    versions.add((await stateAt(address)).version)
    await end()
  }
  expect(versions.size).toBe(3)
})

test('a file of somebody else in the place of a page is warned about, in the language of the bulletin', async () => {
  const folder = bulletinFolder()
  putFiles(folder, { 'dist/2024-01/index.html': '别人的' })
  const { address, end, lines } = await startPreview(folder, { environment: {} })
  expect((await stateAt(address)).problems).toMatchObject([
    {
      place: 'dist',
      severity: 'warning',
      message: {
        en: expect.stringContaining('2024-01/index.html'),
        zh: expect.stringContaining('保持原样'),
      },
    },
  ])
  expect(lines[0]).toContain('dist: 提醒：以下文件不是生成的，或生成后改动过')
  expect(lines.at(-1)).toContain('预览地址：')
  expect(await end()).toBe(130)
})

test('what is wrong is said once in the terminal, and shown as long as it is there', async () => {
  const folder = bulletinFolder()
  putFiles(folder, { 'issues/2024-02.md': issueText('2024-02', '注意:正文') })
  const { address, end, lines } = await startPreview(folder)
  const said = () => lines.filter((line) => line.includes('[half-width-punctuation]'))
  putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', '改过') })
  await expect.poll(() => readFileSync(join(folder, 'dist/2024-01/issue.json'), 'utf8')).toContain('改过')
  expect(said()).toHaveLength(1)
  expect((await stateAt(address)).problems).toMatchObject([{ place: 'issues/2024-02.md:11:3' }])
  await end()
})
