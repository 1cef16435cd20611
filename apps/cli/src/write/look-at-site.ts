import type { FileMemory } from '../read/file-memory.ts'
import { hashOnDisk } from './hash-on-disk.ts'

/** Looks at each file of a site once, and gives its hash as `hashOnDisk` does, by its path. */
export function lookAtSite(folder: string, memory: FileMemory<string>): (path: string) => string {
  const looked = new Map<string, string>()
  const folders = new Map<string, boolean>()
  return (path) => {
    const hash = looked.get(path) ?? hashOnDisk(path, { folder, memory, folders })
    looked.set(path, hash)
    return hash
  }
}
