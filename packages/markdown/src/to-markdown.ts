import type { Issue } from '@cec-bulletin/schema/model'
import { writeIssue } from './write/frame/issue.ts'

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

/** The issue as Markdown, in the dialect that `fromMarkdown` reads back as the same issue. */
export function toMarkdown(issue: Issue, options: ToMarkdownOptions = {}): string {
  const { frontMatter = true, unclosedMarks = 'reference' } = options
  return writeIssue(issue, { frontMatter, bare: unclosedMarks === 'bare' })
}
