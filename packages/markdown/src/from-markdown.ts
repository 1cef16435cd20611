import { type Issue, ProblemsError } from '@cec-bulletin/schema'
import type { FromMarkdownOptions, FromMarkdownResult } from './from-mdast.ts'
import { type ReadOptions, readIssue } from './read/issue.ts'
import { readMarkdown } from './read/source/markdown.ts'

/**
 * The issue in a Markdown document of the dialect, or in any Markdown that an issue can hold.
 *
 * @param text The whole document, front matter and all.
 * @param options What to do with addresses and with what looks like a slip; everything may be left out.
 * @throws {ProblemsError} With everything in it that an issue cannot hold, each with its line, its column and a hint.
 * What `mapLink` or `findLinks` throws comes through as it is.
 * @example
 * ```ts
 * import { fromMarkdown } from '@cec-bulletin/markdown'
 *
 * const head = '---\ntitle: 简报\ndate: 2023-10\nlang: zh-CN\n---\n'
 * const issue = fromMarkdown(`${head}\n## 新闻\n\n### 植树\n\n今天植树。\n`)
 * console.log(issue.sections[0]?.articles[0]?.title) // 植树
 * ```
 */
export function fromMarkdown(text: string, options: FromMarkdownOptions = {}): Issue {
  const { onWarning } = options
  const result = read(text, { ...options, isUnheard: onWarning === undefined })
  if (!result.ok) throw new ProblemsError(result.problems)
  for (const warning of result.warnings) onWarning?.(warning)
  return result.issue
}

/**
 * The same as `fromMarkdown` as a result.
 *
 * @param text The whole document, front matter and all.
 * @param options Those of `fromMarkdown`; everything may be left out.
 * @throws What `mapLink` or `findLinks` throws, as it is, and nothing else.
 * @example
 * ```ts
 * import { safeFromMarkdown } from '@cec-bulletin/markdown'
 *
 * const result = safeFromMarkdown('## 新闻\n')
 * console.log(result.ok || result.problems.map(({ code }) => code)) // ["front-matter-absent"]
 * ```
 */
export function safeFromMarkdown(text: string, options: FromMarkdownOptions = {}): FromMarkdownResult {
  return read(text, options)
}

const read = (text: string, options: ReadOptions) =>
  readIssue((findLinks) => readMarkdown(text, findLinks), options)
