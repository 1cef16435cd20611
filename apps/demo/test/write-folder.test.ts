import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFolder } from '../src/write-folder.ts'

const newPlace = () => mkdtempSync(join(tmpdir(), 'bulletin-demo-'))

test('makes the folder and those above it', async () => {
  const place = newPlace()
  await writeFolder(join(place, 'a/b'), { 'x.txt': '一' })
  expect(readFileSync(join(place, 'a/b/x.txt'), 'utf8')).toBe('一')
})

test('replaces the folder as a whole and leaves nothing beside it', async () => {
  const place = newPlace()
  await writeFolder(join(place, 'out'), { 'old.txt': '旧' })
  await writeFolder(join(place, 'out'), { 'new.txt': '新' })
  expect(readdirSync(join(place, 'out'))).toEqual(['new.txt'])
  expect(readdirSync(place)).toEqual(['out'])
})

test('keeps what was there when a file cannot be written', async () => {
  const place = newPlace()
  await writeFolder(join(place, 'out'), { 'old.txt': '旧' })
  await expect(
    writeFolder(join(place, 'out'), { 'a.txt': '一', 'no/such/folder.txt': '二' }),
  ).rejects.toThrow('ENOENT')
  expect(readdirSync(join(place, 'out'))).toEqual(['old.txt'])
  expect(readdirSync(place)).toEqual(['out'])
})
