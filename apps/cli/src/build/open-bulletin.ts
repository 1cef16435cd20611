import { join } from 'node:path'
import { seriesFile } from '../folder/find-bulletin.ts'
import type { IssueFile } from '../folder/issues-at.ts'
import { listIssues } from '../folder/list-issues.ts'
import { type ReadSeries, readSeries } from '../folder/read-series.ts'
import type { Finding } from '../report/finding.ts'
import { buildWords } from '../say/build.ts'
import { showPath } from '../terminal/show-path.ts'

export interface Bulletin extends Required<Pick<ReadSeries, 'series'>>, Pick<ReadSeries, 'mail'> {
  issues: IssueFile[]
}

export interface OpenedBulletin {
  /** Absent where something is wrong with the folder itself. */
  bulletin?: Bulletin
  findings: Finding[]
  /** That of the bulletin, where it can be read. */
  lang?: string
  /** By the name under which findings know the file. */
  texts: Map<string, string>
}

/** What `bulletin.yaml` and the names of the issues say; no issue is read yet. */
export async function openBulletin(folder: string, { from }: { from: string }): Promise<OpenedBulletin> {
  const texts = new Map<string, string>()
  const shown = showPath(join(folder, seriesFile), from)
  const { series, mail, findings: wrong, text } = await readSeries(join(folder, seriesFile), { shown })
  if (text !== undefined) texts.set(shown, text)
  if (!series) return { findings: wrong, texts }
  const { issues, problems, strays } = await listIssues(folder)
  const about = (severity: Finding['severity'], { file, ...rest }: Omit<Finding, 'severity'>): Finding => ({
    ...rest,
    file: showPath(file, from),
    severity,
  })
  const { lang } = series
  if (problems.length > 0) return { findings: problems.map((one) => about('problem', one)), lang, texts }
  const passed = strays.map((one) => about('warning', { ...one, code: 'stray-file' }))
  if (issues.length === 0) {
    const none = about('problem', { file: folder, code: 'no-issues', message: buildWords.noIssues })
    return { findings: [none, ...passed], lang, texts }
  }
  return { bulletin: { series, issues, ...(mail && { mail }) }, findings: passed, lang, texts }
}
