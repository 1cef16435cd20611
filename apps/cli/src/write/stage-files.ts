import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOf } from './hash-of.ts'
import { makeFolder } from './make-folder.ts'
import type { Wanted } from './write-site.ts'

interface StageOptions {
  /** The folder of what is not in its place yet, absolute and empty. */
  fresh: string
  /** The hash of what stands at a path of the site. */
  look: (path: string) => string
}

/** Takes the text of a file to be: it lies on the disk from then on, not in memory, unless it stands there already. */
export type Stage = (path: string, text: string) => Promise<Wanted>

/** Writes texts aside, so that a site of any size is made in little memory, and put into place when all of it is there. */
export function stageFiles({ fresh, look }: StageOptions): Stage {
  let count = 0
  return async (path, text) => {
    const hash = hashOf(text)
    if (look(path) === hash) return { hash, kept: true }
    const staged = join(fresh, `${count++}`)
    if (count === 1) await makeFolder(fresh)
    await writeFile(staged, text)
    return { hash, staged }
  }
}
