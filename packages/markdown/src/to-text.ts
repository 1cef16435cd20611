import type { Issue } from '@cec-bulletin/schema/model'
import { closing, opening } from './dialect/frame.ts'
import { textBlocks } from './text/nodes/blocks.ts'
import { textPlace } from './text/place.ts'
import { textSection } from './text/section.ts'
import { setApart } from './text/set-apart.ts'

/** How text is written. Everything may be left out. */
export interface ToTextOptions {
  /**
   * How an address stands behind its words: in parentheses, full-width ones in Chinese and Japanese, `词（https://…）`;
   * or apart from all that is no address, `词 ( https://… )`, for readers that make links of what they find in a text and
   * take Chinese beside an address for a part of it. Apart, one whose words are the address has spaces around it as well.
   *
   * @default 'parentheses'
   */
  addresses?: 'parentheses' | 'apart'
}

/**
 * The issue as plain text, for mail without markup, for search and for reading aloud. The address of a link stands
 * behind its words, `词（https://…）`, unless it is its words; notes are numbered through the issue, `[1]`.
 *
 * @param issue As `parseIssue` of `@cec-bulletin/schema` returns it.
 * @param options How addresses stand in it; everything may be left out.
 * @throws {TypeError} for an option that is not what it says, and for a node the model does not know.
 * @example
 * ```ts
 * import { fromMarkdown, toText } from '@cec-bulletin/markdown'
 *
 * const head = '---\ntitle: 简报\ndate: 2023-10\nlang: zh-CN\n---\n'
 * const issue = fromMarkdown(`${head}\n## 新闻\n\n### 植树\n\n[报名](https://example.org/)。\n`)
 * console.log(toText(issue).trim().split('\n').at(-1)) // 报名（https://example.org/）。
 * ```
 */
export function toText(issue: Issue, { addresses = 'parentheses' }: ToTextOptions = {}): string {
  const place = textPlace(issue, addresses)
  // Not `join`, which would copy the whole text once more.
  let out = issue.title
  const add = (write: () => string) => {
    const { count } = place.edged
    const part = write()
    // Between two parts stand line feeds. In most there is nothing to set apart, and they need not be read.
    if (part !== '') out += `\n\n${place.edged.count > count ? setApart(part) : part}`
  }
  add(() => textBlocks(opening(issue, place.labels), place))
  for (const section of issue.sections) add(() => textSection(section, place))
  add(() => textBlocks(closing(issue.imprint, place.labels), place))
  return `${out}\n`
}
