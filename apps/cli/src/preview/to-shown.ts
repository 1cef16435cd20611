import { asSentence } from '../report/as-sentence.ts'
import { excerptOf } from '../report/excerpt.ts'
import type { Finding } from '../report/finding.ts'
import type { ShownProblem } from './state.ts'

/** Findings as the page of the preview shows them. */
export function toShown(findings: Finding[], texts: ReadonlyMap<string, string>): ShownProblem[] {
  return findings.map((finding) => {
    const { file, line, column, severity, message } = finding
    const text = texts.get(file)
    const lines = text === undefined ? [] : excerptOf(text, finding)
    return {
      place: line === undefined ? file : `${file}:${line}:${column ?? 1}`,
      severity,
      message: asSentence(message),
      excerpt: lines
        .map((one) => (typeof one === 'string' ? one : one.map((span) => span.text).join('')))
        .join('\n'),
    }
  })
}
