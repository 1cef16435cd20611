import { safeFromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import type { Problem } from '@cec-bulletin/schema'
import { Lexer } from 'yaml'
import { findTypedLinks } from '../links/link-report.ts'
import { toFinding } from '../read/to-finding.ts'
import { byLine } from '../report/by-line.ts'
import type { Finding } from '../report/finding.ts'
import { formatWords } from '../say/format.ts'
import { withAddresses } from './with-addresses.ts'

export type Formed = { ok: true; text: string } | { ok: false; findings: Finding[] }

// As an issue is read for the site: addresses that stand in text are links there as well.
const reading = { findLinks: findTypedLinks }

/**
 * An issue's text in the one form of the dialect, links as they are but for a scheme that they lack; refused where more than the form would change, and
 * where what looks like a slip would be a slip that nobody tells of any more.
 */
export function formIssue(text: string, { shown }: { shown: string }): Formed {
  const about = (severity: Finding['severity']) => (problem: Problem) =>
    toFinding(problem, { file: shown, severity })
  const read = readWhole(text)
  if (!read.ok) return { ok: false, findings: byLine(read.problems.map(about('problem'))) }
  // Marks stand as they were typed: a reference such as `&#35831;` in the middle of a word is nothing to edit.
  const formed = toMarkdown(read.issue, { unclosedMarks: 'bare' })
  const again = safeFromMarkdown(formed, reading)
  const comment = commentIn(text)
  const isSame = again.ok && JSON.stringify(again.issue) === JSON.stringify(read.issue)
  if (!isSame || comment !== undefined) {
    const place = { line: comment ?? 1, column: 1 }
    const wouldLose = { code: 'would-lose', message: formatWords.wouldLose, ...place }
    return { ok: false, findings: [{ ...wouldLose, file: shown, severity: 'problem' }] }
  }
  const silenced = read.warnings.filter(
    ({ code }) => count(read.warnings, code) > count(again.warnings, code),
  )
  if (silenced.length > 0) return { ok: false, findings: silenced.map(about('warning')) }
  return { ok: true, text: formed }
}

/** Reads an issue whose addresses only the door mends: here as well, or it could never be formed. */
function readWhole(text: string, rounds = 50): ReturnType<typeof safeFromMarkdown> {
  const read = safeFromMarkdown(text, reading)
  const mended = read.ok ? text : withAddresses(text, read.problems)
  if (mended === text || rounds === 0) return read
  // Only so many problems are told at once.
  const again = readWhole(mended, rounds - 1)
  // What else is wrong is told of the text as it was typed.
  return again.ok ? again : read
}

const count = (warnings: readonly { code: string }[], code: string) =>
  warnings.filter((one) => one.code === code).length

/** The line of a comment in front matter, which an issue does not hold. */
function commentIn(text: string): number | undefined {
  const lines = text.split(/\r\n?|\n/)
  const first = lines.findIndex((line) => line.trim() !== '')
  if (!/^\uFEFF?---\s*$/.test(lines[first] ?? '')) return undefined
  const end = lines.findIndex((line, index) => index > first && /^---\s*$/.test(line))
  if (end === -1) return undefined
  const fields = lines.slice(first + 1, end).join('\n')
  // The tokens of YAML know a comment behind a value from a `#` within quotation marks.
  let line = first + 2
  for (const token of new Lexer().lex(`${fields}\n`)) {
    if (token.startsWith('#')) return line
    line += token.split('\n').length - 1
  }
  return undefined
}
