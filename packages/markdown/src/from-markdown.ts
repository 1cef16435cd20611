import { type Issue, ProblemsError } from '@cec-bulletin/schema'
import type { FromMarkdownOptions, FromMarkdownResult } from './from-mdast.ts'
import { type ReadOptions, readIssue } from './read/issue.ts'
import { readMarkdown } from './read/source/markdown.ts'

/**
 * The issue in a Markdown document of the dialect, or in any Markdown that an issue can hold.
 *
 * @throws {ProblemsError} With everything in it that an issue cannot hold, each with its line, its column and a hint.
 */
export function fromMarkdown(text: string, options: FromMarkdownOptions = {}): Issue {
  const { onWarning } = options
  const result = read(text, { ...options, isUnheard: onWarning === undefined })
  if (!result.ok) throw new ProblemsError(result.problems)
  for (const warning of result.warnings) onWarning?.(warning)
  return result.issue
}

/** The same as `fromMarkdown` as a result; never throws, unless `mapLink` or `findLinks` does. */
export function safeFromMarkdown(text: string, options: FromMarkdownOptions = {}): FromMarkdownResult {
  return read(text, options)
}

const read = (text: string, options: ReadOptions) =>
  readIssue((findLinks) => readMarkdown(text, findLinks), options)
