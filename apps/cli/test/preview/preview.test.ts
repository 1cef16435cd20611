import { symlinkSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PreviewState } from '../../src/preview/state.ts'
import { folderWith, issueText, putFiles, seriesText } from '../build/folder.ts'
import { startPreview } from './start-preview.ts'

const folder = folderWith({ 'bulletin.yaml': seriesText, 'issues/2024-01.md': issueText('2024-01') })
let address: string
let end: () => Promise<number>

beforeAll(async () => {
  const preview = await startPreview(folder)
  address = preview.address
  end = preview.end
  putFiles(folder, { 'dist/404.html': '<p>没有</p>', 'dist/a/index.html': '<p>页</p>', 'secret.txt': '密' })
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/link.txt'))
})
afterAll(async () => {
  expect(await end()).toBe(0)
})

function get(
  path: string,
  { host = '', method = 'GET' } = {},
): Promise<{ status: number | undefined; body: string }> {
  const { port } = new URL(address)
  return new Promise((resolve, reject) => {
    const headers = { host: host || `127.0.0.1:${port}`, 'accept-language': 'zh-CN' }
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode, body }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

test.each([
  ['/2024-01/issue.json', 200, '2024-01的简报'],
  ['/a/', 200, '<p>页</p>'],
  ['/a', 302, ''],
  ['/_/', 200, '<html lang="zh-CN">'],
  ['/_/preview.js', 200, 'EventSource'],
  ['/absent', 404, '<p>没有</p>'],
  ['/../secret.txt', 404, ''],
  ['/%2e%2e/secret.txt', 404, ''],
  ['/..%2fsecret.txt', 404, ''],
  ['/a/..%5c..%5csecret.txt', 404, ''],
  ['/link.txt', 404, ''],
  ['/.bulletin.json', 404, ''],
  ['/%', 404, ''],
  ['/_/../../package.json', 404, ''],
])('%s: %i', async (path, status, words) => {
  const found = await get(path)
  expect(found.status).toBe(status)
  expect(found.body).toContain(words)
  expect(found.body).not.toContain('密')
})

test.each(['evil.example', 'evil.example:80', 'localhost', '127.0.0.1:1', 'localhost.evil.example'])(
  'a page that comes as %s gets nothing',
  async (host) => {
    expect(await get('/2024-01/issue.json', { host })).toEqual({ status: 403, body: '403' })
  },
)

test('what is sent is not taken', async () => {
  expect(await get('/', { method: 'POST' })).toMatchObject({ status: 405 })
})

test('a save is told to open pages; a broken one with its problem, and the last good page stays', async () => {
  const stream = await fetch(`${address}/_/events`)
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  const next = async (): Promise<PreviewState> => {
    const { value = '' } = (await reader?.read()) ?? {}
    return JSON.parse(/^data: (.*)$/m.exec(value)?.[1] ?? '{}')
  }
  const first = await next()
  expect(first.problems).toEqual([])
  putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', '改过') })
  expect(await next()).toMatchObject({ version: first.version + 1, problems: [] })
  expect((await get('/2024-01/issue.json')).body).toContain('改过')
  putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', '一<b>二</b>') })
  expect(await next()).toMatchObject({
    version: first.version + 1,
    problems: [
      {
        place: 'issues/2024-01.md:11:2',
        excerpt: '   11 | 一<b>二</b>\n      |   ^^^^^^^^^\n      + 一**二**',
      },
    ],
  })
  expect((await get('/2024-01/issue.json')).body).toContain('改过')
  await reader?.cancel()
})
