import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installCommand, installPacked } from './pack.ts'

let installed: string
const place = mkdtempSync(join(tmpdir(), 'bulletin 简报 '))
beforeAll(() => {
  installed = installPacked()
  installCommand(installed)
}, 300_000)
afterAll(() => {
  for (const folder of [installed, place]) rmSync(folder, { recursive: true, force: true })
})

const command = () => join(installed, 'node_modules/@cec-bulletin/cli/lib/main.js')
const run = (cwd: string, ...argv: string[]) =>
  execFileSync(process.execPath, [command(), ...argv], {
    cwd,
    encoding: 'utf8',
    env: { LANG: 'zh_CN.UTF-8' },
  })

test('from an empty folder to a site in a browser', async () => {
  expect(run(place, 'new', 'demo', '--yes')).toContain('已写入 demo')
  const folder = join(place, 'demo')
  expect(run(folder, 'check', '--strict')).toContain('问题 0 处，提醒 0 处')
  expect(run(folder, 'build')).toContain('dist：共 1 期，重新生成 1 期')
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('创刊号')
  expect(existsSync(join(folder, 'dist/feed.xml'))).toBe(true)

  const preview = spawn(process.execPath, [command(), 'preview', '--no-open', '--port', '0'], { cwd: folder })
  try {
    const address = await new Promise<string>((resolve) => {
      preview.stderr.on('data', (chunk) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))
        if (found) resolve(found[0])
      })
    })
    expect(await (await fetch(`${address}/`)).text()).toContain('创刊号')
    expect(await (await fetch(`${address}/_/preview.js`)).text()).toContain('EventSource')
  } finally {
    preview.kill('SIGINT')
  }
  expect(await new Promise((resolve) => preview.once('exit', resolve))).toBe(130)
})

test('from a Word file to a site', () => {
  const folder = join(place, '读书')
  run(place, 'new', '读书', '--yes')
  copyFileSync('packages/import/evaluation/documents/library/document.docx', join(folder, '通讯 三.docx'))
  const told = run(folder, 'import', '通讯 三.docx', '--out', 'issues/2024-09')
  expect(told).toContain('通讯 三.docx：2 个栏目，3 篇文章，1 个链接（清理 1 个），0 张图片')
  expect(told).toContain('\n接下来：bulletin check issues/2024-09\n')
  expect(run(folder, 'check', 'issues/2024-09')).toContain('问题 0 处')
  expect(run(folder, 'build')).toContain('dist：共 2 期')
  expect(readFileSync(join(folder, 'dist/2024-09/index.html'), 'utf8')).toContain('一本找了十年的书')
})
