import { safeFromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import type { Finding } from '../report/finding.ts'
import { formatWords } from '../say/format.ts'

export type Formed = { ok: true; text: string } | { ok: false; findings: Finding[] }

/** An issue's text in the one form of the dialect, links as they are; refused where more than the form would change. */
export function formIssue(text: string, { shown }: { shown: string }): Formed {
  const about = { file: shown, severity: 'problem' as const }
  const read = safeFromMarkdown(text, {})
  if (!read.ok) {
    const findings = read.problems.map(({ code, message, line, column }) => ({
      ...about,
      code,
      message,
      ...(line !== undefined && { line, column: column ?? 1 }),
    }))
    return { ok: false, findings }
  }
  const comment = commentIn(text)
  const formed = toMarkdown(read.issue)
  const again = safeFromMarkdown(formed, {})
  const isSame = again.ok && JSON.stringify(again.issue) === JSON.stringify(read.issue)
  if (isSame && comment === undefined) return { ok: true, text: formed }
  const line = comment ?? 1
  return {
    ok: false,
    findings: [{ ...about, code: 'would-lose', message: formatWords.wouldLose, line, column: 1 }],
  }
}

/** The line of a comment in front matter, which an issue does not hold. */
function commentIn(text: string): number | undefined {
  const lines = text.split(/\r\n?|\n/)
  const first = lines.findIndex((line) => line.trim() !== '')
  if (!/^\uFEFF?---\s*$/.test(lines[first] ?? '')) return undefined
  const end = lines.findIndex((line, index) => index > first && /^---\s*$/.test(line))
  const index = lines.findIndex((line, at) => at > first && at < end && /^\s*#/.test(line))
  return index === -1 ? undefined : index + 1
}
