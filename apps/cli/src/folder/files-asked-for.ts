import { existsSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Message } from '@cec-bulletin/schema'
import type { Request } from '../arguments/request.ts'
import { asSentence } from '../report/as-sentence.ts'
import { bulletinWords } from '../say/bulletin.ts'
import { showPath } from '../terminal/show-path.ts'
import { findBulletin, seriesFile } from './find-bulletin.ts'
import { issuesAt } from './issues-at.ts'
import { listIssues } from './list-issues.ts'

export interface FilesAskedFor {
  /** The bulletin's folder where the whole bulletin was asked for; a file that is named may be of any. */
  folder?: string
  /** Issue files, absolute. */
  files: string[]
  /** Whether the whole bulletin was asked for. */
  isAll: boolean
}

type Asked = Pick<Request, 'operands' | 'from'>

type Found = FilesAskedFor | { complaint: Message }

/** The issue files that a command line names, by themselves or by their folder; where it names none, all of the bulletin's. */
export async function filesAskedFor({ operands, from }: Asked): Promise<Found> {
  const places = operands.map((operand) => resolve(from, operand))
  const [only] = places
  if (only === undefined) {
    const folder = findBulletin(from)
    return folder === undefined
      ? { complaint: bulletinWords.noneToRead(showPath(from, from)) }
      : wholeBulletin(folder, from)
  }
  if (places.length === 1 && existsSync(join(only, seriesFile))) return wholeBulletin(only, from)
  const files: string[] = []
  for (const place of places) {
    const found = isFolder(place) ? await issuesBelow(place) : [place]
    if (found.length === 0) return { complaint: bulletinWords.noIssueIn(showPath(place, from)) }
    files.push(...found)
  }
  return { files, isAll: false }
}

async function wholeBulletin(folder: string, from: string): Promise<Found> {
  const { issues, problems, strays } = await listIssues(folder)
  if (issues.length === 0) {
    const [wrong] = [...problems, ...strays]
    if (!wrong) return { complaint: bulletinWords.empty(showPath(folder, from)) }
    const { en, zh } = asSentence(wrong.message)
    const shown = showPath(wrong.file, from)
    return { complaint: { en: `${shown}: ${en}`, zh: `${shown}：${zh}` } }
  }
  return { folder, files: issues.map(({ file }) => file), isAll: true }
}

/** Nothing else about a place is said here: why a file cannot be read is said where that is tried. */
function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory()
  } catch {
    return false
  }
}

/** The issues of a bulletin's folder, of its `issues`, of any folder with issues in it, and the one of `issues/2023-10`. */
async function issuesBelow(folder: string): Promise<string[]> {
  if (existsSync(join(folder, seriesFile))) return (await listIssues(folder)).issues.map(({ file }) => file)
  const own = ['issue.md', 'issue.json'].map((name) => join(folder, name)).filter((file) => existsSync(file))
  if (own.length > 0) return own
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => issuesAt(folder, entry).map(({ file }) => file))
}
