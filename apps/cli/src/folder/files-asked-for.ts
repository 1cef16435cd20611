import { resolve } from 'node:path'
import type { Message } from '@cec-bulletin/schema'
import type { Request } from '../arguments/request.ts'
import { bulletinWords } from '../say/bulletin.ts'
import { showPath } from '../terminal/show-path.ts'
import { findBulletin } from './find-bulletin.ts'
import { listIssues } from './list-issues.ts'

export interface FilesAskedFor {
  /** The bulletin's folder where the whole bulletin was asked for; a file that is named may be of any. */
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
  if (operands.length > 0) {
    return { files: operands.map((operand) => resolve(from, operand)), isAll: false }
  }
  const folder = findBulletin(from)
  if (folder === undefined) return { complaint: bulletinWords.none(showPath(from, from)) }
  const { issues, problems } = await listIssues(folder)
  if (issues.length === 0) {
    const [problem] = problems
    if (!problem) return { complaint: bulletinWords.empty(showPath(folder, from)) }
    const { en, zh } = problem.message
    const shown = showPath(problem.file, from)
    return { complaint: { en: `${shown}: ${en}.`, zh: `${shown}：${zh}。` } }
  }
  return { folder, files: issues.map(({ file }) => file), isAll: true }
}
