import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Replaces a folder by one that holds just these files. They are written beside it and renamed at the end: nobody
 * meets half of the new one, and when a file cannot be written the old one stays. Between its renaming and that of the
 * new one there is, for a moment, neither.
 */
export async function writeFolder(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const beside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`))
  try {
    const fresh = join(beside, 'new')
    await mkdir(fresh)
    for (const [name, content] of Object.entries(files)) await writeFile(join(fresh, name), content)
    await swap(folder, fresh, join(beside, 'old'))
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

async function swap(folder: string, fresh: string, old: string): Promise<void> {
  const existed = await rename(folder, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  try {
    await rename(fresh, folder)
  } catch (error) {
    if (existed) await rename(old, folder)
    throw error
  }
}
