import { hashOf } from '../../write/hash-of.ts'
import { hashOnDisk } from '../../write/hash-on-disk.ts'
import type { LedgerFile } from './ledger-file.ts'

/** What stands in the folder of an import. */
export interface SeenFolder {
  /** By path, `absent` for what is not there, `foreign` for what is no file. */
  hashes: ReadonlyMap<string, string>
  /** What an earlier import wrote and this one writes anew, and nobody changed since. */
  ours: readonly string[]
  /** What an earlier import wrote and this one does not. */
  gone: readonly string[]
  /** What somebody else wrote or changed, and this import would replace. */
  edited: readonly string[]
  /** What is no file, or stands behind a link, where a file is to be written. */
  blocked: readonly string[]
}

/** Looks at the paths that an import will write, and at those that an earlier one wrote. */
export function seeFolder(
  folder: string,
  { files, wrote }: { files: ReadonlyMap<string, string | Uint8Array>; wrote: LedgerFile['wrote'] },
): SeenFolder {
  const paths = [...new Set([...files.keys(), ...Object.keys(wrote)])]
  const hashes = new Map(paths.map((path) => [path, hashOnDisk(path, { folder })]))
  const isThere = (path: string) => !/^(?:absent|foreign)$/.test(hashes.get(path) ?? 'absent')
  const isOurs = (path: string) => {
    const known = Object.hasOwn(wrote, path) ? (wrote[path] ?? []) : []
    return isThere(path) && known.includes(hashes.get(path) ?? 'absent')
  }
  return {
    hashes,
    ours: [...files.keys()].filter(isOurs),
    gone: paths.filter((path) => !files.has(path) && isOurs(path)),
    edited: [...files]
      .filter(([path, content]) => isThere(path) && !isOurs(path) && hashes.get(path) !== hashOf(content))
      .map(([path]) => path),
    blocked: [...files.keys()].filter((path) => hashes.get(path) === 'foreign'),
  }
}
