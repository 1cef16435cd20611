import { lstat, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileMemory } from '../read/file-memory.ts'
import type { Finding } from '../report/finding.ts'
import { buildWords } from '../say/build.ts'
import { quoted } from '../say/quoted.ts'
import { showPath } from '../terminal/show-path.ts'
import { lockFolder, lockName } from '../write/lock-folder.ts'
import { lookAtSite } from '../write/look-at-site.ts'
import { makeFolder } from '../write/make-folder.ts'
import { type Manifest, readManifest } from '../write/manifest.ts'
import { type Stage, stageFiles } from '../write/stage-files.ts'
import { freshName } from '../write/write-site.ts'

interface OutputOptions {
  /** The folder from which paths are shown. */
  from: string
  /** Called when another build is at work in the same folder. */
  onWait: () => void
  /** Of files there: their hashes. */
  memory: FileMemory<string>
}

/** A folder that a build has for itself. */
export interface Output {
  /** The hash of what stands at a path. */
  look: (path: string) => string
  /** What the last build left. */
  before: Manifest
  stage: Stage
}

/** Makes a folder where there is none, and works in it while no other build does; or says why that cannot be. */
export async function inOutput<Result>(
  target: string,
  { from, onWait, memory }: OutputOptions,
  work: (output: Output) => Promise<Result>,
): Promise<Result | Finding> {
  const problem = (file: string, message: Finding['message'], code: string): Finding => {
    return { file: showPath(file, from), severity: 'problem', code, message }
  }
  const found = await lstat(target).catch(() => undefined)
  if (found && !found.isDirectory()) return problem(target, buildWords.notAFolder, 'not-a-folder')
  await makeFolder(target)
  const unlock = await lockFolder(target, { onWait })
  if (!unlock) {
    const lock = showPath(join(target, lockName), from)
    return problem(target, buildWords.busy(quoted(lock)), 'busy')
  }
  const fresh = join(target, freshName)
  try {
    // What a build left that was killed.
    await rm(fresh, { recursive: true, force: true })
    const look = lookAtSite(target, memory)
    return await work({ look, before: await readManifest(target), stage: stageFiles({ fresh, look }) })
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await unlock()
  }
}
