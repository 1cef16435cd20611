import { join, resolve } from 'node:path'
import type { Message } from '@cec-bulletin/schema'
import type { Request } from '../arguments/request.ts'
import { bulletinWords } from '../say/bulletin.ts'
import { showPath } from '../terminal/show-path.ts'
import { findBulletin } from './find-bulletin.ts'
import { listIssues } from './list-issues.ts'

export interface FilesAskedFor {
  /** The bulletin's folder; absent where files outside of one were named. */
  folder?: string
  /** Issue files, absolute. */
  files: string[]
  /** Whether the whole bulletin was asked for. */
  isAll: boolean
}

/** The issue files that a command line names, or where it names none all of the bulletin's. */
export async function filesAskedFor({
  operands,
  from,
}: Pick<Request, 'operands' | 'from'>): Promise<FilesAskedFor | { complaint: Message }> {
  const folder = findBulletin(from)
  const base = folder === undefined ? {} : { folder }
  if (operands.length > 0) {
    return { ...base, files: operands.map((operand) => resolve(from, operand)), isAll: false }
  }
  if (folder === undefined) return { complaint: bulletinWords.none(showPath(from, from)) }
  const { issues, problems } = await listIssues(folder)
  // What stands in their place is told by whoever looks at the whole bulletin.
  if (issues.length === 0 && problems.length === 0)
    return { complaint: bulletinWords.empty(showPath(join(folder), from)) }
  return { ...base, files: issues.map(({ file }) => file), isAll: true }
}
