import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A CMap of a folder such as `node_modules/pdfjs-dist/cmaps`, by its name; `undefined` where there is none. */
export async function cMapIn(folder: string, name: string): Promise<Uint8Array | undefined> {
  // The name stands in the document, which anybody may have made.
  if (basename(name) !== name) return undefined
  try {
    return new Uint8Array(await readFile(join(folder, `${name}.bcmap`)))
  } catch {
    return undefined
  }
}
