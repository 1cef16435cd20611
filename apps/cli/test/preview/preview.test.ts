import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bulletin } from '../../src/bulletin.ts'
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
  putFiles(folder, { 'dist/页 #1/index.html': '<p>页</p>', 'dist/a/@+,&=$;#%.svg': '<svg/>' })
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/link.txt'))
})
afterAll(async () => {
  expect(await end()).toBe(130)
})

function get(
  path: string,
  { host = '', method = 'GET' } = {},
): Promise<{
  status: number | undefined
  body: string
  location: string | undefined
  type: string | undefined
}> {
  const { port } = new URL(address)
  return new Promise((resolve, reject) => {
    const headers = { host: host || `127.0.0.1:${port}`, 'accept-language': 'zh-CN' }
    const signal = AbortSignal.timeout(3000)
    const asked = request({ host: '127.0.0.1', port, path, method, headers, signal }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        body += chunk
      })
      const { location, 'content-type': type } = response.headers
      response.on('end', () => resolve({ status: response.statusCode, body, location, type }))
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
    expect(await get('/2024-01/issue.json', { host })).toMatchObject({ status: 403, body: '403' })
  },
)

test.each([
  ['/a', '/a/'],
  ['//a', '/a/'],
  ['///a?b', '/a/'],
  ['/%2f', '/'],
  ['/%E9%A1%B5%20%231', '/%E9%A1%B5%20%231/'],
])('%s leads to %s, which is on this host', async (path, location) => {
  expect(await get(path)).toMatchObject({ status: 302, location })
})

test('a picture with signs in its name', async () => {
  for (const path of [`/a/${encodeURIComponent('@+,&=$;#%.svg')}`, '/a/@+,&=$;%23%25.svg'])
    expect(await get(path)).toMatchObject({
      status: 200,
      body: '<svg/>',
      type: 'image/svg+xml; charset=utf-8',
    })
})

test.skipIf(process.platform === 'win32')(
  'a file that may not be read is answered with 500, and the preview goes on',
  async () => {
    putFiles(folder, { 'dist/shut.html': '密' })
    chmodSync(join(folder, 'dist/shut.html'), 0)
    // `root` may read everything.
    const isRoot = process.getuid?.() === 0
    if (isRoot) chmodSync(folder, 0o755)
    if (isRoot) process.seteuid?.(65534)
    try {
      expect(await get('/shut.html')).toMatchObject({ status: 500, body: '500' })
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
    expect(await get('/a/')).toMatchObject({ status: 200 })
  },
)

test('what is sent is not taken', async () => {
  expect(await get('/', { method: 'POST' })).toMatchObject({ status: 405 })
})

test('a save is told to open pages; a broken one with its problem, and the last good page stays', async () => {
  rmSync(join(folder, 'dist/404.html'))
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

test.each(['-1', '65536', 'x', '1.5'])('--port %s is not one, and what is says so', async (port) => {
  const { code, lines } = await bulletin(['preview', '--port', port], { environment: {}, from: folder })
  expect([code, lines]).toEqual([
    2,
    ['`--port` must be a number from 1 to 65535, or 0 for any that is free.'],
  ])
})
