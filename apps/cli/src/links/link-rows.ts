import type { ReportedLink } from './link-report.ts'

/** The links of one issue. */
export interface IssueLinks {
  /** As the user knows it. */
  file: string
  title: string
  links: ReportedLink[]
}

/** The report as data, for other programs. */
export function linkRows({ file, links }: IssueLinks): object[] {
  return links.map(({ place, result }) => ({
    file,
    line: place.line,
    column: place.column,
    kind: place.kind,
    text: place.text,
    before: place.url,
    ...(result.ok
      ? { after: result.href, changes: result.changes, warnings: result.warnings }
      : { refused: result.code, message: result.message }),
  }))
}
