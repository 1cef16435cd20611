import { extname } from 'node:path'
import { type BlockLine, safeFromMarkdown } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import { findTypedLinks, type ReportedLink, reportLinks } from '../links/link-report.ts'
import { refusedLinks } from '../links/refused-links.ts'
import type { Finding } from '../report/finding.ts'
import type { Language } from '../say/language.ts'
import { type ReportedProblem, readJson } from './json/read-json.ts'
import { languageOfText } from './language-of-text.ts'
import { readText } from './read-text.ts'
import { toFinding } from './to-finding.ts'

interface ReadOptions {
  /** The file as the user knows it. */
  shown: string
  /** Its text, where it has been read already. @default read from the file */
  text?: string
  /** Called for each block with the line on which it begins; of Markdown only. @default none */
  onBlock?: (place: BlockLine) => void
}

export interface ReadIssue {
  /** Absent where the file has problems. */
  issue?: Issue
  /** The issue as far as it can be read, where it has problems. */
  draft?: Issue
  /** Problems first, then warnings; `byLine` orders them for a reader. */
  findings: Finding[]
  links: ReportedLink[]
  /** Absent where the file cannot be read. */
  text?: string
  /** What the issue is written in. */
  language?: Language
}

/** Reads an issue file, Markdown or JSON, and cleans its links at the door, those that are bare addresses too. */
export async function readIssue(file: string, options: ReadOptions): Promise<ReadIssue> {
  const { shown, text, onBlock } = options
  const read = text === undefined ? await readText(file, { shown }) : { ok: true as const, text }
  if (!read.ok) {
    const { complaint: message } = read
    return { findings: [{ file: shown, severity: 'problem', code: 'unreadable', message }], links: [] }
  }
  const { mapLink, links } = reportLinks()
  const result =
    extname(file).toLowerCase() === '.json'
      ? readJson(read.text, { mapLink })
      : safeFromMarkdown(read.text, { mapLink, findLinks: findTypedLinks, ...(onBlock && { onBlock }) })
  const about = (severity: Finding['severity']) => (problem: ReportedProblem) =>
    toFinding(problem, { file: shown, severity })
  const warnings = ('warnings' in result ? result.warnings : []).map(about('warning'))
  const rest = { links, text: read.text, language: languageOfText(read.text) }
  if (!result.ok) {
    const { draft } = result
    return {
      ...rest,
      findings: [...result.problems.map(about('problem')), ...warnings],
      ...(draft ? { draft } : {}),
    }
  }
  const refused = refusedLinks(links).map(about('problem'))
  const { issue } = result
  if (refused.length > 0) return { ...rest, findings: [...refused, ...warnings], draft: issue }
  return { ...rest, issue, findings: warnings }
}
