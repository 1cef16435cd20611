import { lstatSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashOf } from './hash-of.ts'

/** The hash of a file of the site; `absent`, or `foreign` for what no build writes: a folder, a link, a file behind one. */
// All of a site is asked for in every build: one call after another is several times as quick as promises of them.
export function hashOnDisk(folder: string, path: string): string {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const found = lstatSync(join(folder, above), { throwIfNoEntry: false })
    if (found && !found.isDirectory()) return 'foreign'
  }
  try {
    const file = join(folder, path)
    return lstatSync(file).isFile() ? hashOf(readFileSync(file)) : 'foreign'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'absent'
    throw error
  }
}
