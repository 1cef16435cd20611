import { type Fix, limitProblems, limits, type Message, type Problem, shorten } from '@cec-bulletin/schema'
import type { Position } from 'unist'
import { explanations } from './explanations.ts'

/** Something an issue cannot hold, where it stands, and the piece of Markdown it is. */
export interface Finding {
  code: FindingCode
  received: string
  position?: Position | undefined
  /** Its sentence, where there is a better one than that of its code. */
  say?: Message
  /** What the sentence speaks of: it stands where that has `%`. */
  detail?: string
  /** What mends it, where that is beyond doubt. */
  fix?: Fix
}

export type FindingCode = keyof typeof explanations

/** Puts a finding into words. */
export function explain({ detail = '', say, ...finding }: Finding): Problem {
  return problemAt({ ...finding, message: put({ say: say ?? explanations[finding.code], detail }) })
}

interface Said extends Pick<Finding, 'received' | 'position' | 'fix'> {
  code: string
  message: Message
}

/** What was found and put into words, as a problem at its place in the document. */
export function problemAt({ code, received, position, message, fix }: Said): Problem {
  const span = spanOf(position)
  return {
    code,
    path: [],
    place: placeOf(span),
    received: brief(received),
    message,
    ...span,
    ...(fix && { fix }),
  }
}

/** A sentence in both languages, with what it speaks of in it. */
export function put({ say, detail }: { say: Message; detail: string }): Message {
  return { en: fill(say.en, detail), zh: fill(say.zh, detail) }
}

/** A sentence with what it speaks of. A text with a backtick stands between two, as in Markdown. */
function fill(sentence: string, detail: string): string {
  const words = brief(detail)
  const isQuoted = words.includes('`')
  return sentence.replace(/`%(:?)`|%/g, (match, colon = '') => {
    if (match === '%') return words
    return isQuoted ? `\`\` ${words}${colon} \`\`` : `\`${words}${colon}\``
  })
}

/** The same for many, in the order of the document; as many as a report may hold. */
export function explainAll(findings: Finding[]): Problem[] {
  const first = findings.slice(0, limits.problems)
  return limitProblems(first.map(explain), findings.length - first.length)
}

type Span = Required<Pick<Problem, 'line' | 'column' | 'endLine' | 'endColumn'>>

/** Where something begins and ends, as a problem says it; the beginning of the document where nobody knows. */
export function spanOf(position: Position | undefined): Span {
  const { line, column } = position?.start ?? { line: 1, column: 1 }
  const end = position?.end
  return { line, column, endLine: end?.line ?? line, endColumn: end?.column ?? column }
}

export const placeOf = ({ line, column }: Span): string => `line ${line}, column ${column}`

export const brief = (text: string): string => shorten(text, { most: 100 })
