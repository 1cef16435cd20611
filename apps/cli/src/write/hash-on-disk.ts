import { lstat, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashOf } from './hash-of.ts'

/** The hash of a file of the site; `absent`, or `foreign` for what no build writes: a folder, a link, a file behind one. */
export async function hashOnDisk(folder: string, path: string): Promise<string> {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const found = await lstat(join(folder, above)).catch(() => undefined)
    if (found && !found.isDirectory()) return 'foreign'
  }
  try {
    const file = join(folder, path)
    return (await lstat(file)).isFile() ? hashOf(await readFile(file)) : 'foreign'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'absent'
    throw error
  }
}
