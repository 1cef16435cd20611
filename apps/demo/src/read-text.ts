import { mostBytes, readRegularFile } from './read-regular-file.ts'
import type { Sentences } from './say.ts'

interface TextOptions {
  /** The file as the user knows it. */
  shown: string
  words: Sentences
}

/** The text of a file without its byte order mark, or why it is not read, as a sentence. */
export async function readText(
  file: string,
  { shown, words }: TextOptions,
): Promise<{ ok: true; text: string } | { ok: false; complaint: string }> {
  const reading = await readRegularFile(file)
  if (!reading.ok) {
    const { size } = reading
    const tooLarge = size !== undefined && words.tooLarge(shown, size, mostBytes)
    return { ok: false, complaint: tooLarge || words.cannotRead(shown, reading) }
  }
  const text = decode(reading.bytes)
  return text === undefined ? { ok: false, complaint: words.notUtf8(shown) } : { ok: true, text }
}

/** Nothing when the bytes are not UTF-8, as those of GBK are not. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
