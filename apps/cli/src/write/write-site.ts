import { copyFile, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ChangedMeanwhile } from './changed-meanwhile.ts'
import { hashOf } from './hash-of.ts'
import { hashOnDisk } from './hash-on-disk.ts'
import { makeFolder } from './make-folder.ts'
import { type Manifest, manifestName } from './manifest.ts'

/** A file of the site: one that `stageFiles` wrote aside, a copy of another, or what stands there already. */
export type Wanted = { hash: string } & ({ staged: string } | { copy: string } | { kept: true })

export interface SitePlan {
  /** By path in the site, in the order in which they are written: what links to others last. */
  files: Map<string, Wanted>
  /** What the next build is to know of it. */
  kept: Pick<Manifest, 'issues' | 'series'>
  /** What was found there. */
  before: Manifest
  /** The hash of what stands at a path, as `hashOnDisk` gives it. */
  look: (path: string) => string
}

export interface Written {
  written: string[]
  removed: string[]
  /** Files that somebody else wrote or changed: left as they are. */
  foreign: string[]
}

/** The folder in that of the site where files are written before they are renamed into place. */
export const freshName = '.bulletin-new'

/**
 * Brings a folder to the plan. Each file is written aside and renamed into place, and the manifest says beforehand what
 * will stand where: after a kill at any moment every file is old or new, and known as ours.
 *
 * @throws {ChangedMeanwhile} for a picture that is no longer the one of the plan; the next build takes up from there.
 */
export async function writeSite(folder: string, { files, kept, before, look }: SitePlan): Promise<Written> {
  const known = (path: string) => before.files[path] ?? []
  const isOurs = (path: string, hash = look(path)) => hash === 'absent' || known(path).includes(hash)
  const same = [...files].filter(([path, { hash }]) => look(path) === hash)
  const open = [...files].filter(([path, { hash }]) => look(path) !== hash)
  const foreign = open.map(([path]) => path).filter((path) => !isOurs(path))
  const toWrite = open.filter(([path]) => isOurs(path))
  const gone = Object.keys(before.files).filter((path) => !files.has(path) && look(path) !== 'absent')
  const toRemove = gone.filter((path) => isOurs(path))
  foreign.push(...gone.filter((path) => !isOurs(path)))

  const settled = {
    ...Object.fromEntries(same.map(([path, { hash }]) => [path, [hash]])),
    // Should its author take the change back, the file is ours again.
    ...Object.fromEntries(
      foreign.filter((path) => known(path).length > 0).map((path) => [path, known(path)]),
    ),
  }
  const after = Object.fromEntries(toWrite.map(([path, { hash }]) => [path, [hash]]))
  const isIdle = toWrite.length === 0 && toRemove.length === 0
  const written: string[] = []
  if (!isIdle) {
    const during = Object.fromEntries(
      [...toWrite.map(([path]) => path), ...toRemove].map((path) => [
        path,
        [...new Set([look(path), ...(after[path] ?? [])])].filter((hash) => hash !== 'absent'),
      ]),
    )
    await writeManifest(folder, { format: 1, files: { ...settled, ...during }, issues: before.issues })
    for (const [path, wanted] of toWrite) {
      // Somebody may have changed the file since it was looked at.
      if (!isOurs(path, hashOnDisk(path, { folder }))) foreign.push(path)
      else if (await put(folder, path, wanted)) written.push(path)
    }
    for (const path of toRemove) await rm(join(folder, path), { force: true })
  }
  // Also those of files that an earlier build removed before it was killed.
  for (const path of Object.keys(before.files)) {
    if (!files.has(path) && look(path) !== 'foreign') await prune(folder, path)
  }
  await writeManifest(folder, {
    format: 1,
    files: sorted({ ...settled, ...after }),
    ...kept,
    issues: sorted(kept.issues),
  })
  return { written, removed: toRemove, foreign }
}

async function put(folder: string, path: string, wanted: Wanted): Promise<boolean> {
  if ('kept' in wanted) return false
  const beside = 'staged' in wanted ? wanted.staged : join(folder, freshName, 'file')
  if ('copy' in wanted) await copy(wanted, beside)
  await makeFolder(dirname(join(folder, path)))
  await rename(beside, join(folder, path))
  return true
}

async function copy({ copy: file, hash }: { copy: string; hash: string }, to: string): Promise<void> {
  await copyFile(file, to).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new ChangedMeanwhile(file) : error
  })
  // Under the hash of another picture it would count as somebody else's from now on.
  if (hashOf(await readFile(to)) !== hash) throw new ChangedMeanwhile(file)
}

/** Removes the folders of a file in which nothing is left. */
async function prune(folder: string, path: string): Promise<void> {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    try {
      await rmdir(join(folder, above))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return
    }
  }
}

async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await makeFolder(join(folder, freshName))
  const beside = join(folder, freshName, 'manifest')
  await writeFile(beside, JSON.stringify(manifest))
  await rename(beside, join(folder, manifestName))
}

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
