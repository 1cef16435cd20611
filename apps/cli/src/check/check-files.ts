import { dirname, join } from 'node:path'
import type { Issue } from '@cec-bulletin/schema'
import type { FilesAskedFor } from '../folder/files-asked-for.ts'
import { findBulletin, seriesFile } from '../folder/find-bulletin.ts'
import { listIssues } from '../folder/list-issues.ts'
import { readSeries } from '../folder/read-series.ts'
import { findPictures } from '../pictures/find-pictures.ts'
import { readIssue } from '../read/read-issue.ts'
import { byLine } from '../report/by-line.ts'
import type { Finding } from '../report/finding.ts'
import type { Language } from '../say/language.ts'
import { showPath } from '../terminal/show-path.ts'
import { compareIssues } from './compare-issues.ts'
import { unfitName } from './unfit-name.ts'

export interface Checked {
  findings: Finding[]
  /** By the name under which findings know the file. */
  texts: Map<string, string>
  /** What most of it is written in. */
  language: Language
}

/** Everything there is to say about issue files, and where the whole bulletin is asked for about it as well. */
export async function checkFiles(
  { folder, files, isAll }: FilesAskedFor,
  { from }: { from: string },
): Promise<Checked> {
  const findings: Finding[] = []
  const texts = new Map<string, string>()
  const issues: { file: string; issue: Issue }[] = []
  let language: Language | undefined
  if (folder !== undefined && isAll) {
    const file = join(folder, seriesFile)
    const shown = showPath(file, from)
    const read = await readSeries(file, { shown })
    if (read.text !== undefined) texts.set(shown, read.text)
    findings.push(...read.findings)
    const listed = await listIssues(folder)
    findings.push(
      ...listed.problems.map((about) => problem(showPath(about.file, from), about.code, about.message)),
    )
    for (const { file: path, message } of listed.strays) {
      findings.push({ ...problem(showPath(path, from), 'stray-file', message), severity: 'warning' })
    }
    for (const { slug, file: path } of listed.issues) {
      const unfit = unfitName(showPath(path, from), slug)
      if (unfit) findings.push(unfit)
    }
  }
  for (const file of files) {
    const shown = showPath(file, from)
    const read = await readIssue(file, { shown })
    if (read.text !== undefined) texts.set(shown, read.text)
    language ??= read.language
    const own = [...read.findings]
    const issue = read.issue ?? read.draft
    if (issue) {
      const bulletin = findBulletin(dirname(file))
      const { findings: about } = await findPictures(issue, {
        file,
        shown,
        text: read.text ?? '',
        ...(bulletin !== undefined && { folder: bulletin }),
      })
      own.push(...about)
    }
    findings.push(...byLine(own))
    if (read.issue) issues.push({ file: shown, issue: read.issue })
  }
  findings.push(...compareIssues(issues))
  return { findings, texts, language: language ?? 'en' }
}

const problem = (file: string, code: string, message: Finding['message']): Finding => ({
  file,
  severity: 'problem',
  code,
  message,
})
