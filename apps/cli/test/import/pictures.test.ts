import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, folderWith, putFiles, svg } from '../build/folder.ts'
import { page, run } from './run.ts'

const withPictures = (...paths: string[]) =>
  page({
    body: `<h2>要闻</h2><h3>水鸟</h3><p>四月里。</p>${paths.map((path, index) => `<p><img src="${path}" alt="水鸟 ${index}"></p>`).join('')}`,
  })

const again = ['import', 'a.html', '--out', 'x']

test('pictures beside a page are copied under names that are safe, and the issue names those', async () => {
  const other = svg.replace('width="40"', 'width="41"')
  const from = folderWith({
    'a.html': withPictures('a_files/b%20(1).SVG', 'a_files/b(1).svg', 'other/B-1.svg', 'a_files/CON.svg'),
  })
  putFiles(from, {
    'a_files/b (1).SVG': svg,
    'a_files/b(1).svg': svg,
    'other/B-1.svg': other,
    'a_files/CON.svg': svg,
  })
  expect(await run(from, again)).toMatchObject({ code: 0 })
  const files = filesIn(join(from, 'x'))
  expect(Object.keys(files).filter((path) => path.startsWith('images/'))).toEqual([
    'images/B-1-2.svg',
    'images/b-1.svg',
    'images/picture-CON.svg',
  ])
  expect(files['images/B-1-2.svg']).toBe(other)
  expect(files['issue.md']?.match(/images\/[^)]+/g)).toEqual([
    'images/b-1.svg',
    'images/b-1.svg',
    'images/B-1-2.svg',
    'images/picture-CON.svg',
  ])
  const { entries } = JSON.parse(files['issue.ledger.json'] ?? '')
  expect(entries.filter(({ rule }: { rule: string }) => rule === 'picture')).toMatchObject([
    { source: 'a_files/b%20(1).SVG', text: 'images/b-1.svg' },
    { source: 'a_files/b(1).svg', text: 'images/b-1.svg' },
    { source: 'other/B-1.svg', text: 'images/B-1-2.svg' },
    { source: 'a_files/CON.svg', text: 'images/picture-CON.svg' },
  ])
  expect(await run(from, ['check', 'x'])).toMatchObject({ code: 0 })
})

test.skipIf(process.platform === 'win32')(
  'a picture that is not there, or lies elsewhere, is told and left to the editor',
  async () => {
    const outside = folderWith({ 'secret.svg': svg })
    const from = folderWith({ 'a.html': withPictures('no.svg', 'link.svg') })
    symlinkSync(join(outside, 'secret.svg'), join(from, 'link.svg'))
    const { code, text } = await run(from, again)
    expect(code).toBe(0)
    expect(text.match(/网页旁没有图片 `[^`]+`/g)).toEqual([
      '网页旁没有图片 `no.svg`',
      '网页旁没有图片 `link.svg`',
    ])
    expect(Object.keys(filesIn(join(from, 'x')))).toEqual([
      'issue.hints.yaml',
      'issue.ledger.json',
      'issue.md',
    ])
  },
)

test('what the reader left out is told', async () => {
  const from = folderWith({
    'a.html': page({ body: '<h2>要闻</h2><h3>一</h3><p>见<a href="/b">此页</a>。</p>' }),
  })
  const { code, text } = await run(from, again)
  expect([code, text]).toEqual([
    0,
    expect.stringMatching(/^a\.html: 提醒：链接 `\/b` 不能发布，已只保留文字。/),
  ])
  const { text: whole } = await run(from, [...again, '--url', 'https://example.org/a/'])
  expect(whole).not.toContain('提醒')
  expect(filesIn(join(from, 'x'))['issue.md']).toContain('[此页](https://example.org/b)')
})

test('the pictures of a PDF are put beside its issue', async () => {
  const made = 'packages/import/test/pdf/pictures/documents'
  const photo = new Uint8Array(readFileSync(`${made}/hills.jpg`))
  const from = folderWith({})
  putFiles(from, { 'a.pdf': new Uint8Array(readFileSync(`${made}/chromium.pdf`)) })
  const { code, text } = await run(from, ['import', 'a.pdf', '--out', 'x'])
  expect([code, text]).toEqual([0, expect.stringContaining('3 张图片')])
  const files = filesIn(join(from, 'x'))
  expect(Object.keys(files).filter((path) => path.startsWith('images/'))).toEqual([
    'images/page-1.jpg',
    'images/page-2-2.png',
    'images/page-2.png',
  ])
  expect(new Uint8Array(readFileSync(join(from, 'x/images/page-1.jpg')))).toEqual(photo)
  expect(files['issue.md']).toContain('![山和天](images/page-1.jpg)')
  expect(await run(from, ['check', 'x'])).toMatchObject({ code: 0 })
})
