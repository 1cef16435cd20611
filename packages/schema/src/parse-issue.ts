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
import { checkRules } from './rules/check-rules.ts'
import { checkShape } from './shape/check-shape.ts'

export interface ParseOptions {
  /** Called for every address before it is checked, so that broken ones can be mended at the door. @default none */
  mapLink?: MapLink
}

export type ParseResult = { ok: true; issue: Issue } | { ok: false; problems: Problem[] }

/**
 * The issue in its canonical form, a copy that shares nothing with the input.
 *
 * @param input An `IssueInput`, or anything: parsed JSON, YAML, a stranger's object.
 * @throws {ProblemsError} With every problem found, at most `limits.problems` of them.
 */
export function parseIssue(input: unknown, options: ParseOptions = {}): Issue {
  const result = safeParseIssue(input, options)
  if (!result.ok) throw new ProblemsError(result.problems)
  return result.issue
}

/**
 * The same as `parseIssue` as a result; never throws, unless `mapLink` does: what `mapLink` throws comes through as it
 * is. Called where the stack is nearly used up, it gives the problem `out-of-stack`.
 */
export function safeParseIssue(input: unknown, { mapLink }: ParseOptions = {}): ParseResult {
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
    return parse(input, watched)
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

function parse(input: unknown, mapLink: MapLink | undefined): ParseResult {
  const refused = (findings: Finding[]): ParseResult => ({ ok: false, problems: explain(findings) })

  const read = readInput(input)
  if (!read.ok) return refused([read.finding])
  if (mapLink) mapLinksIn(read.value, mapLink)
  const misshapen = checkShape(read.value)
  if (misshapen.length > 0) return refused(misshapen)
  const issue = canonicalIssue(read.value as IssueInput)
  const excess = checkSize(issue, mapLink ? undefined : read.size)
  if (excess.length > 0) return refused(excess)
  const broken = checkRules(issue)
  return broken.length > 0 ? refused(broken) : { ok: true, issue }
}
