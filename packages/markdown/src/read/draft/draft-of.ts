import { type Issue, safeParseIssue } from '@cec-bulletin/schema'
import { leaveOut, type Scope, setAt } from './leave-out.ts'
import { fillFrame, placeholderTitle } from './placeholders.ts'
import { takeOutStandIns } from './take-out-stand-ins.ts'

type Fields = Record<string, unknown>

/** An address of the input that `mapLink` was asked about, and what it made of it. */
export interface MappedLink {
  path: (string | number)[]
  url: string
}

/**
 * The issue as far as it can be read, so that a preview need not go dark: what is missing is filled with a placeholder,
 * what is broken is left out. `undefined` where nothing can be made of it, as it is too large.
 *
 * @param input What was read. It is changed.
 */
export function draftOf(input: Fields, mapped: MappedLink[]): Issue | undefined {
  for (const { path, url } of mapped) setAt(input, path, url)
  takeOutStandIns(input)
  for (const scope of scopes) {
    fillFrame(input)
    const result = safeParseIssue(input)
    if (result.ok) return result.issue
    const problems = result.problems.filter(({ code }) => code !== 'more')
    // An unknown field is told at the object that has it.
    if (problems.some(({ code, path }) => path.length === 0 && code !== 'unknown-field')) return undefined
    leaveOut(input, problems, scope)
  }
  fillFrame(input)
  const { title, date, lang } = input
  const nothing = { schemaVersion: 1, title, date, lang, sections: [{ title: placeholderTitle(lang) }] }
  const result = safeParseIssue(nothing)
  return result.ok ? result.issue : undefined
}

/** What is left out, round after round. A report holds a hundred problems only, and there may be thousands. */
const scopes: Scope[] = ['node', 'node', 'node', 'node', 'block', 'body', 'article', 'section', 'section']
