import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../src/write/make-folder.ts'
import { folderWith } from '../build/folder.ts'

test('folders are made as far as they are missing', async () => {
  const folder = folderWith({})
  const deep = join(folder, '一', '二', '三')
  await Promise.all([makeFolder(deep), makeFolder(deep)])
  await makeFolder(deep)
  expect((await stat(deep)).isDirectory()).toBe(true)
})

test('a file in the way is said', async () => {
  const file = join(folderWith({}), '一')
  await writeFile(file, '')
  await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(makeFolder(join(file, '二'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

test.runIf(process.platform === 'linux')('where nothing can be made, it ends', async () => {
  await expect(makeFolder('/proc/no-such-folder/a')).rejects.toMatchObject({ code: 'ENOENT' })
})
