import { renameSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { fileMemory } from '../../src/read/file-memory.ts'
import { folderWith } from '../build/folder.ts'

/** Longer than a tick of a file system's clock, and the same once more. */
const settled = 60

const long = new Date('2020-01-01T00:00:00Z')

/** Lets a clock stand still, whatever the machine does in the meantime. */
const itIs = (time: number) => vi.useFakeTimers({ toFake: ['Date'], now: time })
afterEach(() => void vi.useRealTimers())

/** A memory that knows a file of two letters, and the file. */
async function remembered() {
  const file = join(folderWith({ 'a.md': '旧文' }), 'a.md')
  await wait(settled)
  const memory = fileMemory<string>()
  memory.of(file, statSync(file)).keep('旧文')
  return { file, memory, known: () => memory.of(file, statSync(file)).value }
}

test('a file that stays as it is is known', async () => {
  const { known } = await remembered()
  expect(known()).toBe('旧文')
})

test.each<[string, (file: string) => void]>([
  ['written anew, as long as before', (file) => writeFileSync(file, '新文')],
  [
    'written anew, with its old time given back',
    (file) => {
      const { atime, mtime } = statSync(file)
      writeFileSync(file, '新文')
      utimesSync(file, atime, mtime)
    },
  ],
  [
    'replaced by another file of the same length and time',
    (file) => {
      const { atime, mtime } = statSync(file)
      writeFileSync(`${file}.tmp`, '新文')
      utimesSync(`${file}.tmp`, atime, mtime)
      renameSync(`${file}.tmp`, file)
    },
  ],
])('%s: not known', async (_, change) => {
  const { file, known } = await remembered()
  change(file)
  expect(known()).toBeUndefined()
})

test('forgotten: not known, though it is as it was', async () => {
  const { file, memory, known } = await remembered()
  memory.forget(file)
  expect(known()).toBeUndefined()
})

test('a file that was saved just now is not kept: another save could have the same stamp', () => {
  const file = join(folderWith({ 'a.md': '旧文' }), 'a.md')
  const memory = fileMemory<string>()
  itIs(Math.ceil(statSync(file).ctimeMs) + 30)
  memory.of(file, statSync(file)).keep('旧文')
  expect(memory.of(file, statSync(file)).value).toBeUndefined()
})

test('nor is one of a file system that counts whole seconds, for two of them', async () => {
  const { file, memory } = await remembered()
  const stats = Object.assign(statSync(file), { mtimeMs: long.getTime(), ctimeMs: long.getTime() })
  itIs(long.getTime() + 1999)
  memory.of(file, stats).keep('旧文')
  expect(memory.of(file, stats).value).toBeUndefined()
  itIs(long.getTime() + 2001)
  memory.of(file, stats).keep('旧文')
  expect(memory.of(file, stats).value).toBe('旧文')
})
