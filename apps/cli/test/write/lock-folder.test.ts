import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { lockFolder } from '../../src/write/lock-folder.ts'
import { folderWith, putFiles } from '../build/folder.ts'

const alive = process.ppid

/** A folder with a lock that was touched so many seconds ago. */
function lockedFolder(holder: string, age: number): string {
  const folder = folderWith({ '.bulletin-lock': holder })
  const then = new Date(Date.now() - age * 1000)
  utimesSync(join(folder, '.bulletin-lock'), then, then)
  return folder
}

test.each([
  ['empty', '', 6],
  ['that of a process which is alive, and has not touched it', `${alive} ${hostname()}`, 61],
  ['that of another machine, which has not touched it', '1 elsewhere', 61],
  ['that of a process which is no more', `999999999 ${hostname()}`, 0],
  ['that of an earlier process with the same id', `${process.pid} ${hostname()}`, 0],
])('no hindrance is a lock that is %s', async (_, holder, age) => {
  const folder = lockedFolder(holder, age)
  const unlock = await lockFolder(folder, { onWait: () => {}, patience: 0 })
  expect(readFileSync(join(folder, '.bulletin-lock'), 'utf8')).toBe(`${process.pid} ${hostname()}`)
  await unlock?.()
  expect(existsSync(join(folder, '.bulletin-lock'))).toBe(false)
})

test.each([
  ['empty and new', '', 0],
  ['that of a process which is alive', `${alive} ${hostname()}`, 30],
  ['that of another machine', '999999999 elsewhere', 30],
])('waited for is a lock that is %s', async (_, holder, age) => {
  const folder = lockedFolder(holder, age)
  let waited = 0
  expect(await lockFolder(folder, { onWait: () => waited++, patience: 100 })).toBeUndefined()
  expect([waited, readFileSync(join(folder, '.bulletin-lock'), 'utf8')]).toEqual([1, holder])
})

test('a build at work touches its lock', async () => {
  const folder = folderWith({})
  const file = join(folder, '.bulletin-lock')
  const unlock = await lockFolder(folder, { onWait: () => {} })
  utimesSync(file, 0, 0)
  await wait(2500)
  expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(10_000)
  await unlock?.()
  expect(existsSync(file)).toBe(false)
})

test('what another build has locked in the meantime stays locked', async () => {
  const folder = folderWith({})
  const unlock = await lockFolder(folder, { onWait: () => {} })
  putFiles(folder, { '.bulletin-lock': '1 elsewhere' })
  await unlock?.()
  expect(readFileSync(join(folder, '.bulletin-lock'), 'utf8')).toBe('1 elsewhere')
})
