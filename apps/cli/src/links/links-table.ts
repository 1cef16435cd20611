import { shorten } from '@cec-bulletin/schema'
import type { Language } from '../say/language.ts'
import type { Line } from '../terminal/line.ts'
import type { ReportedLink } from './link-report.ts'
import type { IssueLinks } from './link-rows.ts'

interface TableOptions {
  language: Language
  /** Whether links are shown that stay as they are. */
  isAll: boolean
}

/** The report for a terminal: each link with its address before and after, and below them rule and reason. */
export function linksTable(all: IssueLinks[], { language, isAll }: TableOptions): Line[] {
  return all.flatMap(({ file, links }) => {
    const changed = links.filter(isChanged)
    const heading =
      language === 'zh'
        ? `${file}：共 ${links.length} 个链接，修改 ${changed.length} 个`
        : `${file}: ${changed.length} of ${links.length} links changed`
    const shown = isAll ? links : links.filter((link) => isChanged(link) || isDoubtful(link))
    return [[{ text: heading, style: 'bold' }], ...shown.flatMap((link) => linesOf(link, language)), '']
  })
}

const isChanged = ({ result }: ReportedLink) => result.ok && result.changes.length > 0
const isDoubtful = ({ result }: ReportedLink) => result.ok && result.warnings.length > 0

function linesOf({ place, result }: ReportedLink, language: Language): Line[] {
  const where = place.line === undefined ? '' : `${place.line}:${place.column ?? 1} `
  const head: Line = [
    { text: `  ${where}`, style: 'quiet' },
    { text: shorten(place.text || place.url, { most: 60 }) },
  ]
  if (!result.ok) return [head, `    ${result.message[language]}`]
  const warnings = result.warnings.map(({ message }): Line => {
    return [{ text: `    ${message[language]}`, style: 'yellow' }]
  })
  if (result.changes.length === 0) return [head, `    ${shorten(result.href, { most: 300 })}`, ...warnings]
  const reasons = new Map(result.changes.map(({ rule, reason }) => [rule, reason[language]]))
  return [
    head,
    [{ text: '  - ', style: 'red' }, { text: shorten(place.url, { most: 300 }) }],
    [{ text: '  + ', style: 'green' }, { text: shorten(result.href, { most: 300 }) }],
    ...[...reasons].map(
      ([rule, reason]): Line => [{ text: `    ${rule}`, style: 'cyan' }, { text: ` ${reason}` }],
    ),
    ...warnings,
  ]
}
