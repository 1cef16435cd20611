import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { skipped } from '@cec-bulletin/fixtures/open-browser'
import { expect, test } from 'vitest'
import { bulletin } from '../../src/bulletin.ts'
import { folderWith, issueText, putFiles, seriesText, svg } from '../build/folder.ts'

const environment = { LANG: 'zh_CN', PATH: process.env.PATH }

test.skipIf(skipped)(
  'an issue becomes a tagged PDF with an outline, on the paper that was asked for',
  async () => {
    const folder = folderWith({
      'bulletin.yaml': seriesText,
      'issues/2024-01/issue.md': issueText('2024-01', '![田](田.svg)'),
      'issues/2024-01/田.svg': svg,
    })
    const browser = process.env.CHROMIUM ? ['--browser', process.env.CHROMIUM] : []
    const run = (...argv: string[]) => bulletin(['pdf', ...browser, ...argv], { environment, from: folder })
    expect(await run()).toMatchObject({ code: 0, lines: ['已写入：pdf/2024-01.pdf'] })
    const file = join(folder, 'pdf/2024-01.pdf')
    const [info, outline] = [
      execFileSync('pdfinfo', [file], { encoding: 'utf8' }),
      readFileSync(file, 'latin1'),
    ]
    expect(info).toMatch(/^Tagged: +yes$/m)
    expect(info).toMatch(/^Page size: .*A4/m)
    expect(outline).toContain('/Outlines')
    expect(await run('--paper', '16:9')).toMatchObject({ code: 0 })
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/^Page size: +960 x 540/m)
    putFiles(folder, { 'pdf/2024-01.pdf': '笔记' })
    expect(await run()).toMatchObject({
      code: 1,
      lines: ['pdf/2024-01.pdf 不是由 `bulletin pdf` 写出的，或写出后改动过，保持原样；请先移走。'],
    })
    expect(readFileSync(file, 'utf8')).toBe('笔记')
  },
)

test('without a browser it says what to install, and writes nothing', async () => {
  const folder = folderWith({ 'bulletin.yaml': seriesText, 'issues/2024-01.md': issueText('2024-01') })
  const run = (...argv: string[]) =>
    bulletin(['pdf', ...argv], { environment: { LANG: 'zh_CN', PATH: '' }, from: folder })
  const { code, lines } = await run()
  expect([code, lines[0]]).toEqual([1, expect.stringContaining('`apt install chromium`')])
  expect(await run('--browser', join(folder, 'absent'))).toMatchObject({ code: 1 })
  expect(existsSync(join(folder, 'pdf'))).toBe(false)
})
