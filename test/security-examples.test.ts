import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { bundled, namedExamples } from './named-examples.ts'

const examples = namedExamples('SECURITY.md')
const sound = '---\ntitle: 简报\ndate: 2026-03\nlang: zh-CN\n---\n\n## 动态\n'

type Reader = (
  markdown: string,
  milliseconds?: number,
) => Promise<{ ok: boolean; problems: { code: string }[] }>

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

test('all examples have names', () => {
  expect(Object.keys(examples)).toEqual([
    'reader.js',
    'read-in-worker.js',
    'browser-reader.js',
    'read-in-browser.js',
    'show-issue.js',
  ])
})

describe('readInWorker', () => {
  test('reads an issue', async () => {
    const read = await example()
    expect(await read(sound)).toMatchObject({ ok: true, issue: { title: '简报' } })
  })

  test('says what is wrong with one', async () => {
    const read = await example()
    const result = await read(`${sound}\n<b>粗</b>\n`)
    expect(result.problems.map(({ code }) => code)).toContain('raw-html')
  })

  test.each([
    ['never ends', 'for (;;) {}', /no answer; it had 300 ms/],
    ['takes all memory', 'for (const all = []; ; ) all.push(Array(1000).fill(0.5))', /memory/],
    ['fails', 'throw new RangeError("stack")', /^stack$/],
    ['says nothing', '', /no answer/],
  ])('rejects where the reader %s', async (_, code, message) => {
    const read = await example({ 'reader.js': code })
    await expect(read(sound, code.includes('{}') ? 300 : 60_000)).rejects.toThrow(message)
  })
})

async function example(instead: Record<string, string> = {}): Promise<Reader> {
  const files = { 'reader.js': examples['reader.js'] ?? '', ...instead }
  const folder = await bundled({ ...files, 'read-in-worker.js': examples['read-in-worker.js'] ?? '' })
  folders.push(folder)
  const { readInWorker } = (await import(join(folder, 'read-in-worker.js'))) as { readInWorker: Reader }
  return readInWorker
}
