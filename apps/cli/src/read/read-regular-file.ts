import { constants, type Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'

/** Three bytes of UTF-8, as Chinese takes them, for each of the 24,000,000 characters that Markdown may have at most. */
export const mostBytes = 72_000_000

export type FileReading = { ok: true; bytes: Buffer } | FileRefusal

interface FileRefusal {
  ok: false
  /** The system's code, or one of ours: `not-a-file`, `too-large`. */
  code: string
  /** Bytes of a file that is too large; of one that grew while it was read, as many as were seen. */
  size?: number
}

/** The bytes of a file, unless it is too large. A pipe or a device is never opened: it may have no end. */
export async function readRegularFile(file: string): Promise<FileReading> {
  try {
    return refuse(await stat(file)) ?? (await readOpened(file))
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException
    return { ok: false, code: code ?? name }
  }
}

function refuse(found: Stats): FileRefusal | undefined {
  if (found.isDirectory()) return { ok: false, code: 'EISDIR' }
  if (!found.isFile()) return { ok: false, code: 'not-a-file' }
  return found.size > mostBytes ? { ok: false, code: 'too-large', size: found.size } : undefined
}

// What was looked at may since have been replaced, by a pipe for instance: it is opened without waiting for a writer.
async function readOpened(file: string): Promise<FileReading> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY)
  try {
    return refuse(await handle.stat()) ?? (await readAll(handle))
  } finally {
    await handle.close()
  }
}

async function readAll(handle: FileHandle): Promise<FileReading> {
  const chunks: Buffer[] = []
  // `end` is the last byte that is read: one more than there may be tells of a file that grows.
  for await (const chunk of handle.createReadStream({ end: mostBytes, autoClose: false })) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  return bytes.length > mostBytes ? { ok: false, code: 'too-large', size: bytes.length } : { ok: true, bytes }
}
