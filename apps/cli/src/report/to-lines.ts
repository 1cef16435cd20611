import type { Language } from '../say/language.ts'
import type { Line, Span } from '../terminal/line.ts'
import { asSentence } from './as-sentence.ts'
import { excerptOf } from './excerpt.ts'
import type { Finding } from './finding.ts'

interface LinesOptions {
  language: Language
  /** The text of each file, for excerpts. @default no excerpts */
  texts?: ReadonlyMap<string, string>
}

/** Findings as a terminal shows them, each behind `file:line:column`, which editors and CI make clickable. */
export function toLines(findings: Finding[], { language, texts }: LinesOptions): Line[] {
  return findings.flatMap((finding) => {
    const text = texts?.get(finding.file)
    const head: Line = [
      { text: placeOf(finding), style: 'bold' },
      // Never a full-width colon: programs look for `file:line:column:`.
      { text: ': ' },
      severityOf(finding, language),
      { text: `${asSentence(finding.message)[language]} [${finding.code}]` },
    ]
    return texts ? [head, ...(text === undefined ? [] : excerptOf(text, finding)), ''] : [head]
  })
}

function placeOf({ file, line, column }: Finding): string {
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`
}

function severityOf({ severity }: Finding, language: Language): Span {
  if (severity === 'problem') return { text: language === 'zh' ? '问题：' : 'problem: ', style: 'red' }
  return { text: language === 'zh' ? '提醒：' : 'warning: ', style: 'yellow' }
}
