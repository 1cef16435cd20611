import { lstatSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type FileMemory, fileMemory } from '../read/file-memory.ts'
import { hashOf } from './hash-of.ts'

interface HashOptions {
  /** The folder of the site, absolute. */
  folder: string
  /** Hashes of files that were read earlier. @default none */
  memory?: FileMemory<string>
  /** Folders of the site of which it is known whether they are some, by their path. @default none */
  folders?: Map<string, boolean>
}

/** The hash of a file of the site; `absent`, or `foreign` for what no build writes: a folder, a link, a file behind one. */
// All of a site is asked for in every build: one call after another is several times as quick as promises of them.
export function hashOnDisk(path: string, options: HashOptions): string {
  const { folder, memory = fileMemory(), folders = new Map() } = options
  if (!isWithinFolders(path, { folder, folders })) return 'foreign'
  const file = join(folder, path)
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (!found) return 'absent'
  if (!found.isFile()) return 'foreign'
  const { value, keep } = memory.of(file, found)
  if (value !== undefined) return value
  const hash = hashNow(file)
  keep(hash)
  return hash
}

/** Whether what is above a path are folders, as far as there is something. */
function isWithinFolders(
  path: string,
  { folder, folders }: { folder: string; folders: Map<string, boolean> },
): boolean {
  const above = dirname(path)
  if (above === '.') return true
  const known = folders.get(above)
  if (known !== undefined) return known
  const found = lstatSync(join(folder, above), { throwIfNoEntry: false })
  const isWithin = (!found || found.isDirectory()) && isWithinFolders(above, { folder, folders })
  folders.set(above, isWithin)
  return isWithin
}

function hashNow(file: string): string {
  try {
    return hashOf(readFileSync(file))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'absent'
    throw error
  }
}
