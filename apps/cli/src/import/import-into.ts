import { join } from 'node:path'
import { importWords } from '../say/import/words.ts'
import { showPath } from '../terminal/show-path.ts'
import { ChangedMeanwhile } from '../write/changed-meanwhile.ts'
import { lockFolder, lockName } from '../write/lock-folder.ts'
import { makeFolder } from '../write/make-folder.ts'
import { putFiles } from './folder/put-files.ts'
import { type ImportOptions, type PlannedImport, planImport, type RefusedImport } from './plan-import.ts'
import type { DocumentRead } from './read-document.ts'

interface IntoOptions extends ImportOptions {
  /** Called when another import is at work in the same folder. */
  onWait: () => void
}

/** Writes what a document is into a folder, which no other import does meanwhile; or says why not. */
export async function importInto(
  folder: string,
  read: DocumentRead,
  options: IntoOptions,
): Promise<PlannedImport | RefusedImport> {
  const { from, onWait } = options
  await makeFolder(folder)
  const unlock = await lockFolder(folder, { onWait })
  if (!unlock)
    return { ok: false, findings: [], reason: importWords.busy(showPath(join(folder, lockName), from)) }
  try {
    const planned = await planImport(folder, read, options)
    if (planned.ok) await putFiles(folder, planned.plan)
    return planned
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    return { ok: false, findings: [], reason: importWords.changed(showPath(error.file, from)) }
  } finally {
    await unlock()
  }
}
