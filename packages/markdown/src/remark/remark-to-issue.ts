import type { Issue, Problem } from '@cec-bulletin/schema'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type FromMarkdownOptions, safeFromMdast } from '../from-mdast.ts'

declare module 'vfile' {
  interface DataMap {
    /** The issue in the file: set by `remarkToIssue`, taken by `remarkFromIssue`. */
    issue?: Issue
  }
}

/**
 * A remark plugin that reads the issue in a tree and puts it on the file, as `file.data.issue`; the tree stays. Needs
 * `remark-frontmatter` and `remark-gfm` in front. What an issue cannot hold becomes a fatal message at its place, and then
 * there is no issue; what looks like a slip becomes a warning.
 *
 * @param options Those of `fromMarkdown`; everything may be left out.
 * @throws What `mapLink` or `findLinks` throws, as it is, from the pipeline.
 * @example
 * ```ts
 * import { remarkToIssue } from '@cec-bulletin/markdown/remark'
 * import remarkFrontmatter from 'remark-frontmatter'
 * import remarkGfm from 'remark-gfm'
 * import remarkParse from 'remark-parse'
 * import { unified } from 'unified'
 * import { VFile } from 'vfile'
 *
 * const file = new VFile('---\ntitle: 简报\ndate: 2023-10\nlang: zh-CN\n---\n\n## 新闻\n')
 * const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkToIssue)
 * await processor.run(processor.parse(file), file)
 * console.log(file.data.issue?.sections[0]?.title) // 新闻
 * ```
 */
export const remarkToIssue: Plugin<[FromMarkdownOptions?], Root> = (options) => (tree, file) => {
  const result = safeFromMdast(tree, { ...options, source: String(file) })
  if (result.ok) file.data.issue = result.issue
  for (const problem of result.ok ? [] : result.problems) tell(file, problem).fatal = true
  for (const warning of result.warnings) tell(file, warning)
}

function tell(file: VFile, { code, message, received, fix, ...span }: Problem): ReturnType<VFile['message']> {
  const { line = 1, column = 1, endLine = line, endColumn = column } = span
  const place = { start: { line, column }, end: { line: endLine, column: endColumn } }
  const told = file.message(message.en, { ruleId: code, source: 'cec-bulletin', place })
  told.note = message.zh
  told.actual = received
  // What tools of the field offer to write in place of what is there.
  if (fix) told.expected = [fix.text]
  return told
}
