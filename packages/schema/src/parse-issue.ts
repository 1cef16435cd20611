import type { Issue, IssueInput } from './frame/issue.ts'
import { canonicalIssue } from './frame/issue.ts'
import type { MapLink } from './map-links.ts'
import { explain } from './problem/explain.ts'
import type { Finding } from './problem/finding.ts'
import { outOfStack } from './problem/out-of-stack.ts'
import type { Problem } from './problem/problem.ts'
import { ProblemsError } from './problem/problems-error.ts'
import { checkSize } from './read/check-size.ts'
import { mapLinksIn } from './read/map-links-in.ts'
import { readInput } from './read/read-input.ts'
import { checkBeside } from './rules/check-beside.ts'
import { checkRules } from './rules/check-rules.ts'
import { checkShape } from './shape/check-shape.ts'

/** What to do with the addresses of an issue, and with what looks like a slip. Everything may be left out. */
export interface ParseOptions {
  /** Called for every address before it is checked, so that broken ones can be mended at the door. @default none */
  mapLink?: MapLink
  /**
   * Finds what looks like a slip: `suspect` of `@cec-bulletin/schema/warnings`. It is handed in, so that whoever only
   * checks issues does not load it.
   *
   * @default none
   */
  suspect?: Suspect
  /** The codes of warnings that nobody wants to hear. @default none */
  without?: readonly string[]
  /** Called for each warning, in the order of the issue. @default none: then no slip is looked for */
  onWarning?: (warning: Problem) => void
}

/** Finds what looks like a slip in an issue that was accepted, as `suspect` of `@cec-bulletin/schema/warnings` does. */
export type Suspect = (issue: IssueInput, options: Pick<ParseOptions, 'without'>) => Problem[]

/** With an issue come the warnings about it: what was accepted and looks like a slip all the same. */
export type ParseResult = { ok: true; issue: Issue; warnings: Problem[] } | { ok: false; problems: Problem[] }

/**
 * The issue in its canonical form, a copy that shares nothing with the input.
 *
 * @param input An `IssueInput`, or anything: parsed JSON, YAML, a stranger's object.
 * @param options What to do with addresses, and what looks like a slip; everything may be left out.
 * @throws {ProblemsError} With every problem found; where there are more than `limits.problems`, the last one says how
 * many. What `mapLink` throws comes through as it is.
 * @example
 * ```ts
 * import { parseIssue } from '@cec-bulletin/schema'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const issue = parseIssue({ schemaVersion: 1, title: '简报', date: '2023-10', lang: 'zh-CN', sections })
 * console.log(issue.sections[0]?.articles[0]?.body[0]?.type) // paragraph
 * ```
 */
export function parseIssue(input: unknown, { onWarning, suspect, ...options }: ParseOptions = {}): Issue {
  // Nobody else hears a warning.
  const result = safeParseIssue(input, { ...options, ...(onWarning && suspect && { suspect }) })
  if (!result.ok) throw new ProblemsError(result.problems)
  for (const warning of result.warnings) onWarning?.(warning)
  return result.issue
}

/**
 * The same as `parseIssue` as a result. Called where the stack is nearly used up, it gives the problem `out-of-stack`.
 *
 * @param input An `IssueInput`, or anything: parsed JSON, YAML, a stranger's object.
 * @param options Those of `parseIssue`, but for `onWarning`: the warnings are in the result.
 * @throws What `mapLink` throws, as it is, and nothing else.
 * @example
 * ```ts
 * import { safeParseIssue } from '@cec-bulletin/schema'
 *
 * const result = safeParseIssue({ schemaVersion: 1, title: '简报', date: '今年', lang: 'zh-CN', sections: [] })
 * console.log(result.ok) // false
 * console.log(result.ok || result.problems.map(({ place }) => place)) // ["date","sections"]
 * ```
 */
export function safeParseIssue(input: unknown, options: Omit<ParseOptions, 'onWarning'> = {}): ParseResult {
  const { mapLink } = options
  let mapping = false
  const watched: MapLink | undefined =
    mapLink &&
    ((place) => {
      mapping = true
      const url = mapLink(place)
      mapping = false
      return url
    })
  try {
    return parse(input, { ...options, ...(watched && { mapLink: watched }) })
  } catch (error) {
    if (mapping) throw error
    // V8 throws a `SyntaxError` for a regular expression that it has no stack to compile, and SpiderMonkey an
    // `InternalError` for any call. No function is called here: there may be no room for it.
    const isOutOfStack =
      error instanceof RangeError || error instanceof SyntaxError || (error as Error).name === 'InternalError'
    if (isOutOfStack) return { ok: false, problems: [outOfStack] }
    throw error
  }
}

function parse(input: unknown, { mapLink, suspect, without = [] }: ParseOptions): ParseResult {
  const refused = (findings: Finding[]): ParseResult => ({ ok: false, problems: explain(findings) })

  const read = readInput(input)
  if (!read.ok) return refused([read.finding])
  if (mapLink) mapLinksIn(read.value, mapLink)
  const misshapen = checkShape(read.value)
  if (misshapen.length > 0) return refused([...misshapen, ...checkBeside(read.value, misshapen)])
  // Its shape was checked.
  const checked = read.value as IssueInput
  const issue = canonicalIssue(checked)
  const excess = checkSize(issue, mapLink ? undefined : read.size)
  if (excess.length > 0) return refused(excess)
  const broken = checkRules(issue, checked)
  if (broken.length > 0) return refused(broken)
  return { ok: true, issue, warnings: suspect?.(checked, { without }) ?? [] }
}
