import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FSWatcher } from 'chokidar'
import { expect, test, vi } from 'vitest'
import { follow } from '../../src/preview/follow.ts'
import { previewWords } from '../../src/say/preview.ts'
import { folderWith, putFiles } from '../build/folder.ts'

test('a watcher that fails before it is ready: said once, and saves are still heard', async () => {
  let watcher = new FSWatcher()
  // It watches nothing, so that it is never ready.
  const add = vi.spyOn(FSWatcher.prototype, 'add').mockImplementation(function (this: FSWatcher) {
    watcher = this
    return this
  })
  const told: unknown[] = []
  let saves = 0
  const starting = follow('/b', {
    onSave: async () => {
      saves += 1
    },
    onError: (error) => told.push(error),
  })
  add.mockRestore()
  const error = Object.assign(new Error('full'), { code: 'ENOSPC' })
  watcher.emit('error', error)
  watcher.emit('error', error)
  const { end } = await starting
  expect(told).toEqual([error])
  watcher.emit('all', 'change', '/b/bulletin.yaml')
  await expect.poll(() => saves).toBe(1)
  await end()
})

test('of two saves in quick succession the second is heard as well', async () => {
  const folder = folderWith({ 'issues/a.md': '0' })
  let seen = ''
  const { end } = await follow(folder, {
    onSave: async () => {
      seen = readFileSync(join(folder, 'issues/a.md'), 'utf8')
      // At once: chokidar tells of the same file only after a while.
      if (!seen.endsWith('again')) putFiles(folder, { 'issues/a.md': `${seen}, again` })
    },
    onError: (error) => {
      throw error
    },
  })
  for (let round = 1; round <= 5; round++) {
    putFiles(folder, { 'issues/a.md': `${round}` })
    await expect.poll(() => seen).toBe(`${round}, again`)
  }
  await end()
})

test('why it fails is said in both languages', () => {
  const { en, zh } = previewWords.unseen({ code: 'ENOSPC' })
  expect(en).toContain('`fs.inotify.max_user_watches`')
  expect(zh).toContain('系统监视的文件数已达上限')
})
