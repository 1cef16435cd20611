import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { Message } from '@cec-bulletin/schema'
import { type IssueFile, issuesAt } from './issues-at.ts'
import { type StrayFile, strayFiles } from './stray-files.ts'

export interface IssueList {
  issues: IssueFile[]
  /** Names that two issues share, or that `issues` is no folder. */
  problems: { file: string; code: string; message: Message }[]
  /** What looks like an issue and is passed over, for it lies elsewhere or is called otherwise. */
  strays: StrayFile[]
}

/** The issues of a bulletin's folder, by their names: `issues/2023-10.md`, `.json` or `2023-10/issue.md`. */
export async function listIssues(folder: string): Promise<IssueList> {
  const place = join(folder, 'issues')
  const entries = await readdir(place, { withFileTypes: true }).catch(without)
  if (!entries) {
    const problem = { file: place, code: 'not-a-folder', message: noFolder }
    return { issues: [], problems: [problem], strays: [] }
  }
  const issues = new Map<string, IssueFile>()
  const problems: IssueList['problems'] = []
  const strays: StrayFile[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const found = issuesAt(place, entry)
    if (found.length === 0) strays.push(...(await strayFiles(place, entry)))
    for (const issue of found) {
      // Some disks take letters as the same in both cases, and `é` as the same however it is written.
      const key = issue.slug.normalize('NFC').toLowerCase()
      const other = issues.get(key)
      if (!other) issues.set(key, issue)
      else problems.push({ file: issue.file, code: 'double-name', message: twice(issue.slug, other.file) })
    }
  }
  return { issues: [...issues.values()], problems, strays }
}

/** No entries where there is nothing; nothing where there is a file. */
function without(error: NodeJS.ErrnoException): Dirent[] | undefined {
  if (error.code === 'ENOENT') return []
  if (error.code === 'ENOTDIR') return undefined
  throw error
}

const noFolder: Message = {
  en: 'This is a file, and the issues need a folder here; move it away',
  zh: '这里是文件，而各期简报需要放在文件夹中；请把它移走',
}

function twice(slug: string, other: string): Message {
  const { base } = parse(other)
  return {
    en: `Another issue is called \`${slug}\` (${base}), and both would become one page; rename one of them`,
    zh: `另有一期也叫 \`${slug}\`（${base}），两期会写成同一页；请改其中一个的文件名`,
  }
}
