import { mkdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ChangedMeanwhile } from '../../write/changed-meanwhile.ts'
import { hashOf } from '../../write/hash-of.ts'
import { hashOnDisk } from '../../write/hash-on-disk.ts'
import { makeFolder } from '../../write/make-folder.ts'
import { syncFolder } from '../../write/sync-folder.ts'
import { freshName } from '../../write/write-site.ts'
import { writeSynced } from '../../write/write-synced.ts'
import { ledgerName } from './ledger-file.ts'
import type { SeenFolder } from './see-folder.ts'

export interface FilesToPut {
  /** By path, in the order in which they are to stand there; without the ledger. */
  files: ReadonlyMap<string, string | Uint8Array>
  /** What stood there when it was looked at. */
  seen: SeenFolder
  /** The ledger that says of each path which hashes may stand there. */
  ledger: (wrote: Record<string, string[]>) => string
}

/**
 * Brings an import's folder to what was made. All of it is on the disk before it replaces anything, file by file, and the
 * ledger says beforehand what will stand where: after a kill at any moment every file is old or new, and known as ours.
 *
 * @throws {ChangedMeanwhile} for a file that somebody saved in the meantime; the next import takes up from there.
 */
export async function putFiles(folder: string, { files, seen, ledger }: FilesToPut): Promise<void> {
  const fresh = join(folder, freshName)
  // What an import left that was killed.
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh)
  try {
    const hashes = Object.fromEntries([...files].map(([path, content]) => [path, [hashOf(content)]]))
    const before = (path: string) => seen.hashes.get(path) ?? 'absent'
    const changed = [...files].filter(([path]) => hashes[path]?.[0] !== before(path))
    const staged = changed.map(([path, content], index) => ({
      path,
      content,
      aside: join(fresh, `${index}`),
    }))
    for (const { aside, content } of staged) await writeSynced(aside, content)
    const kept = Object.fromEntries([...seen.ours, ...seen.gone].map((path) => [path, [before(path)]]))
    await putLedger(folder, ledger(joined(kept, hashes)))
    for (const { path, aside } of staged) {
      if (hashOnDisk(path, { folder }) !== before(path)) throw new ChangedMeanwhile(join(folder, path))
      await makeFolder(dirname(join(folder, path)))
      await rename(aside, join(folder, path))
    }
    for (const path of seen.gone) await remove(folder, path)
    for (const above of new Set([...files.keys()].map((path) => dirname(path))))
      await syncFolder(join(folder, above))
    await putLedger(folder, ledger(hashes))
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** Removes a file, and its folder where nothing is left in that. */
async function remove(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true })
  const above = dirname(path)
  if (above !== '.') await rmdir(join(folder, above)).catch(() => undefined)
}

type Hashes = Record<string, string[]>

const joined = (one: Hashes, other: Hashes): Hashes =>
  Object.fromEntries(
    Object.keys({ ...one, ...other }).map((path) => [
      path,
      [...new Set([...(one[path] ?? []), ...(other[path] ?? [])])],
    ]),
  )

async function putLedger(folder: string, text: string): Promise<void> {
  if (hashOnDisk(ledgerName, { folder }) === hashOf(text)) return
  const aside = join(folder, freshName, 'ledger')
  await writeSynced(aside, text)
  await rename(aside, join(folder, ledgerName))
  await syncFolder(folder)
}
