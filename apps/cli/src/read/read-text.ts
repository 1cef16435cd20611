import type { Message } from '@cec-bulletin/schema'
import { reading } from '../say/reading.ts'
import { mostBytes, readRegularFile } from './read-regular-file.ts'

interface TextOptions {
  /** The file as the user knows it. */
  shown: string
}

/** The text of a file without its byte order mark, or why it is not read, as a sentence. */
export async function readText(
  file: string,
  { shown }: TextOptions,
): Promise<{ ok: true; text: string } | { ok: false; complaint: Message }> {
  const found = await readRegularFile(file)
  if (!found.ok) {
    const { size } = found
    const complaint =
      size === undefined
        ? reading.cannotRead(shown, found)
        : reading.tooLarge(shown, { size, most: mostBytes })
    return { ok: false, complaint }
  }
  const text = decode(found.bytes)
  return text === undefined ? { ok: false, complaint: reading.notUtf8(shown) } : { ok: true, text }
}

/** Nothing when the bytes are not UTF-8, as those of GBK are not. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
