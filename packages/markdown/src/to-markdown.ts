import type { Issue } from '@cec-bulletin/schema/model'
import { writeIssue } from './write/frame/issue.ts'

/** How Markdown is written. Everything may be left out. */
export interface ToMarkdownOptions {
  /**
   * Whether title, date, imprint and the like stand as YAML in front, as `fromMarkdown` reads them. Without it they
   * come out as prose where a reader expects them: a copy for reading.
   *
   * @default true
   */
  frontMatter?: boolean
  /**
   * What to do where CommonMark would not open or close strong, emphasised or deleted text, as in `**注意：**正文`:
   * write the character beside it as a reference (`**注意：**&#27491;文`), right in every reader; or nothing (`bare`)
   * where readers with the CJK-friendly extension would, as `fromMarkdown` does.
   *
   * @default 'reference'
   */
  unclosedMarks?: 'reference' | 'bare'
}

/**
 * The issue as Markdown, in the dialect that `fromMarkdown` reads back as the same issue.
 *
 * @param issue As `parseIssue` of `@cec-bulletin/schema` returns it.
 * @param options How it is written; everything may be left out.
 * @throws {TypeError} for a node the model does not know, with its place and what was expected.
 * @example
 * ```ts
 * import { fromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
 *
 * const head = '---\ntitle: 简报\ndate: 2023-10\nlang: zh-CN\n---\n'
 * const issue = fromMarkdown(`${head}\n## 新闻\n\n### 植树\n\n今天植树。\n`)
 * console.log(toMarkdown(issue).includes('\n### 植树\n\n今天植树。\n')) // true
 * ```
 */
export function toMarkdown(issue: Issue, options: ToMarkdownOptions = {}): string {
  const { frontMatter = true, unclosedMarks = 'reference' } = options
  return writeIssue(issue, { frontMatter, bare: unclosedMarks === 'bare' })
}
