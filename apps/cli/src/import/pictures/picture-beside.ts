import { realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isBelow } from '../../pictures/is-below.ts'
import { readRegularFile } from '../../read/read-regular-file.ts'

/** A picture that lies beside a page which somebody saved, by its path there; none outside of the page's folder. */
export async function pictureBeside(path: string, file: string): Promise<Uint8Array | undefined> {
  const folder = dirname(file)
  const place = join(folder, decodeURIComponent(path))
  const found = await stat(place).catch(() => undefined)
  // A symbolic link may lead anywhere.
  if (!found?.isFile() || !isBelow(await realpath(place), await realpath(folder))) return undefined
  const read = await readRegularFile(place)
  return read.ok ? read.bytes : undefined
}
