import { existsSync } from 'node:fs'
import { basename, dirname, join, parse, resolve } from 'node:path'
import { findBulletin, seriesFile } from '../folder/find-bulletin.ts'
import { safeName } from './safe-name.ts'

interface TargetOptions {
  /** Where the user stands, absolute. */
  from: string
  /** The folder that was asked for. @default one of the document's name, among the issues of the bulletin in which the user stands */
  out?: string
}

/** Where an imported document goes. */
export function targetFolder(file: string, { from, out }: TargetOptions): string {
  if (out !== undefined) return resolve(from, out)
  const name = safeName(parse(file).name, 'issue')
  const bulletin = findBulletin(from)
  return bulletin === undefined ? join(from, name) : join(bulletin, 'issues', name)
}

/** Whether a folder holds the issues of a bulletin, each of which has a folder of its own in it. */
export const isIssuesFolder = (folder: string): boolean =>
  basename(folder) === 'issues' && existsSync(join(dirname(folder), seriesFile))
