import { open } from 'node:fs/promises'

/** Writes a new file whose bytes are on the disk, not only on their way, when this is done. */
export async function writeSynced(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
