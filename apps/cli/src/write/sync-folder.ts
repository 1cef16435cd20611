import { open } from 'node:fs/promises'

/** Has the names of a folder on the disk, as renaming alone does not: after a loss of power they would be the old ones. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    // Windows and some shares open no folder; there the names are as safe as the system makes them.
  }
}
