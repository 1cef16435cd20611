import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { imageSize } from 'image-size'
import { type FileMemory, fileMemory } from '../read/file-memory.ts'
import { hashOf } from '../write/hash-of.ts'
import { hasScript } from './has-script.ts'
import { isBelow } from './is-below.ts'

export interface Picture {
  /** Absolute. */
  file: string
  hash: string
  /** In pixels. */
  width: number
  height: number
  /** Whether readers would wait for it. */
  isLarge: boolean
}

export type PictureReason =
  | 'dead-picture'
  | 'picture-outside'
  | 'picture-too-large'
  | 'picture-unknown'
  | 'picture-script'

export type ReadPicture = { ok: true; picture: Picture } | { ok: false; reason: PictureReason }

/** Bytes from which on a picture is warned about, and above which it is refused. */
const large = 5_000_000
const most = 30_000_000

interface PictureOptions {
  /** The file, absolute. */
  file: string
  /** The bulletin's folder, absolute. @default that of the issue */
  folder?: string
  /** What was read of pictures earlier. @default nothing */
  memory?: FileMemory<ReadPicture>
}

/** A picture by the path that an issue gives: beside the issue, or else in the bulletin's folder. */
export async function readPicture(
  path: string,
  { file, folder, memory = fileMemory() }: PictureOptions,
): Promise<ReadPicture> {
  const beside = dirname(file)
  const top = folder ?? beside
  const places = [...new Set([beside, top])].map((place) => join(place, decodeURIComponent(path)))
  for (const place of places) {
    const found = await stat(place).catch(() => undefined)
    if (!found?.isFile()) continue
    // A symbolic link may lead anywhere; what is published lies in the bulletin's folder.
    if (!isBelow(await realpath(place), await realpath(top))) return { ok: false, reason: 'picture-outside' }
    if (found.size > most) return { ok: false, reason: 'picture-too-large' }
    const { value, keep } = memory.of(place, found)
    if (value) return value
    const read = look(place, await readFile(place))
    keep(read)
    return read
  }
  return { ok: false, reason: 'dead-picture' }
}

function look(file: string, bytes: Buffer): ReadPicture {
  if (extname(file).toLowerCase() === '.svg' && hasScript(bytes.toString('utf8'))) {
    return { ok: false, reason: 'picture-script' }
  }
  const size = sizeOf(bytes)
  if (!size) return { ok: false, reason: 'picture-unknown' }
  const hash = hashOf(bytes)
  return { ok: true, picture: { file, hash, ...size, isLarge: bytes.length > large } }
}

function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return undefined
    // From 5 on, a camera was held upright and the picture is shown turned (Exif).
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return undefined
  }
}
