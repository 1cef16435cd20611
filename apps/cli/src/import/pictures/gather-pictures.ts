import { extname, parse } from 'node:path'
import type { Draft, Source } from '@cec-bulletin/import'
import { localPictures } from '../../pictures/local-pictures.ts'
import { safeName } from '../safe-name.ts'
import { pictureBeside } from './picture-beside.ts'

export interface Pictures {
  /** By their path from the folder. */
  files: Map<string, Uint8Array>
  /** What each path of the draft is called from here on. */
  names: Map<string, string>
  /** Paths under which there is no picture. */
  absent: string[]
}

/** The pictures of a draft, out of the document or from beside it, under names that are safe everywhere. */
export async function gatherPictures(
  draft: Draft,
  { source, file }: { source: Source; file: string },
): Promise<Pictures> {
  const files = new Map<string, Uint8Array>()
  const names = new Map<string, string>()
  const absent: string[] = []
  const taken = new Map<string, Uint8Array>()
  for (const path of localPictures(draft)) {
    const inside = source.pictures.find((picture) => picture.path === path)
    const bytes = inside?.bytes ?? (await pictureBeside(path, file))
    if (!bytes) {
      absent.push(path)
      continue
    }
    const name = freeName(path, { bytes, taken })
    taken.set(name.toLowerCase(), bytes)
    files.set(`images/${name}`, bytes)
    names.set(path, `images/${name}`)
  }
  return { files, names, absent }
}

/** The picture's own name; where another picture has it, be it in other letters, with a number behind it. */
function freeName(
  path: string,
  { bytes, taken }: { bytes: Uint8Array; taken: ReadonlyMap<string, Uint8Array> },
): string {
  const own = decodeURIComponent(path)
  const name = safeName(parse(own).name, 'picture')
  const ending = extname(own).toLowerCase()
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? `${name}${ending}` : `${name}-${count}${ending}`
    const other = taken.get(candidate.toLowerCase())
    if (other === undefined || Buffer.compare(other, bytes) === 0) return candidate
  }
}
