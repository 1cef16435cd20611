import { type Issue, ProblemsError } from '@cec-bulletin/schema'
import type { Root, Yaml } from 'mdast'
import { type FromMarkdownOptions, type FromMarkdownResult, safeFromMdast } from './from-mdast.ts'
import { explain } from './read/explain.ts'
import { findNul } from './read/find-nul.ts'
import { parse } from './read/parse.ts'
import { splitFrontMatter } from './read/split-front-matter.ts'

/**
 * The issue in a Markdown document of the dialect, or in any Markdown that an issue can hold.
 *
 * @throws {ProblemsError} With everything in it that an issue cannot hold, each with its line, its column and a hint.
 */
export function fromMarkdown(text: string, options: FromMarkdownOptions = {}): Issue {
  const result = safeFromMarkdown(text, options)
  if (!result.ok) throw new ProblemsError(result.problems)
  return result.issue
}

/** The same as `fromMarkdown` as a result; never throws, unless `mapLink` does. */
export function safeFromMarkdown(text: string, options: FromMarkdownOptions = {}): FromMarkdownResult {
  const nul = findNul(text)
  if (nul) return { ok: false, problems: [explain(nul)] }
  const { yaml, body } = splitFrontMatter(text)
  const parsed = parse(body)
  if (!parsed.ok) return { ok: false, problems: [explain(parsed.finding)] }
  const { children } = parsed.root
  const tree: Root = {
    type: 'root',
    children: yaml === undefined ? children : [frontMatter(yaml), ...children],
  }
  return safeFromMdast(tree, { ...options, source: body })
}

const frontMatter = (value: string): Yaml => ({
  type: 'yaml',
  value,
  position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } },
})
