import { extname } from 'node:path'
import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { type Issue, limits, type Message } from '@cec-bulletin/schema'
import { languageOfText } from './language-of-text.ts'
import { findTypedLinks, type ReportedLink, reportLinks } from './link-report.ts'
import { type ReportedProblem, readJson } from './read-json.ts'
import { readText } from './read-text.ts'
import { refusedLinks } from './refused-links.ts'
import { type Language, say } from './say.ts'
import { showPath } from './show-path.ts'

interface ReadOptions {
  /** The folder from which paths are shown. */
  from: string
  /** That of the report; where there is none, it follows the issue. */
  language: Language | undefined
}

export type ReadResult = { language: Language } & (
  | { ok: true; issue: Issue; links: ReportedLink[]; warnings: string[]; warningCount: number }
  | { ok: false; report: string[] }
)

/**
 * Reads an issue file, Markdown or JSON, and cleans its links at the door, those that are bare addresses too. What is
 * wrong, and what looks like a slip, comes back as lines to print.
 */
export async function readIssue(file: string, { from, language: asked }: ReadOptions): Promise<ReadResult> {
  const shown = showPath(file, from)
  const read = await readText(file, { shown, words: say(asked ?? 'en') })
  if (!read.ok) return { ok: false, report: [read.complaint], language: asked ?? 'en' }
  const language = asked ?? languageOfText(read.text)
  const words = say(language)
  const { mapLink, links } = reportLinks()
  const isJson = extname(file).toLowerCase() === '.json'
  const result = isJson
    ? readJson(read.text, { mapLink })
    : safeFromMarkdown(read.text, { mapLink, findLinks: findTypedLinks })
  const { problems, more } = result.ok ? refusalsIn(links) : listed(result.problems)
  if (result.ok && problems.length === 0) {
    const told = listed(result.warnings)
    const warnings = told.problems.map((warning) => warning[language])
    if (told.more > 0) warnings.push(words.more(told.more))
    const warningCount = told.problems.length + told.more
    return { ok: true, issue: result.issue, links, warnings, warningCount, language }
  }
  const lines = problems.map((problem) => `  ${problem[language]}`)
  if (more > 0) lines.push(`  ${words.more(more)}`)
  return { ok: false, report: [words.problems(shown, problems.length + more), ...lines], language }
}

/** The problems to show, and how many there are beside them. */
interface Listed {
  problems: Message[]
  more: number
}

function refusalsIn(links: ReportedLink[]): Listed {
  const all = refusedLinks(links)
  const problems = all.slice(0, limits.problems)
  return { problems, more: all.length - problems.length }
}

function listed(problems: ReportedProblem[]): Listed {
  const last = problems.at(-1)
  if (last?.code !== 'more') return { problems: problems.map(toProblemLine), more: 0 }
  return { problems: problems.slice(0, -1).map(toProblemLine), more: Number(last.received) }
}

function toProblemLine({ message, line, column }: ReportedProblem): Message {
  if (line === undefined) return message
  return { en: `${line}:${column ?? 1} ${message.en}`, zh: `第${line}行第${column ?? 1}列：${message.zh}` }
}
