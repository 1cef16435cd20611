import type { Request } from '../arguments/request.ts'
import { filesAskedFor } from '../folder/files-asked-for.ts'
import { type IssueLinks, linkRows } from '../links/link-rows.ts'
import { linksPage } from '../links/links-page.ts'
import { linksTable } from '../links/links-table.ts'
import { readIssue } from '../read/read-issue.ts'
import type { Finding } from '../report/finding.ts'
import { toLines } from '../report/to-lines.ts'
import type { Outcome } from '../terminal/outcome.ts'
import { showPath } from '../terminal/show-path.ts'

/** Tells what becomes of each link of one issue or of all, and why. */
export async function links(request: Request): Promise<Outcome> {
  const { language: asked, options, from } = request
  const wanted = await filesAskedFor(request)
  if ('complaint' in wanted) return { code: 1, lines: [wanted.complaint[asked ?? 'en']] }
  const all: IssueLinks[] = []
  const problems: Finding[] = []
  let language = asked
  for (const file of wanted.files) {
    const shown = showPath(file, from)
    const read = await readIssue(file, { shown })
    language ??= read.language
    if (read.issue) all.push({ file: shown, title: read.issue.title, links: read.links })
    problems.push(...read.findings.filter(({ severity }) => severity === 'problem'))
  }
  const spoken = language ?? 'en'
  // A report that lacks an issue would look like one of all of them.
  if (problems.length > 0)
    return { code: 1, lines: toLines(problems, { language: spoken }), language: spoken }
  const base = { code: 0, language: spoken, isAnswer: true }
  if (options.format === 'json') {
    return { ...base, lines: JSON.stringify(all.flatMap(linkRows), undefined, 2).split('\n') }
  }
  if (options.format === 'page') return { ...base, lines: linksPage(all, spoken).trimEnd().split('\n') }
  return { ...base, lines: linksTable(all, { language: spoken, isAll: options.all === true }) }
}
