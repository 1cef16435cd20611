import type { Issue } from '@cec-bulletin/schema/model'
import { compile } from './compile/compile.ts'
import type { Options } from './options.ts'
import { toHast } from './to-hast.ts'

/**
 * An issue as HTML: one `<article>`, or with `document: true` a whole page.
 *
 * @param issue As `parseIssue` of `@cec-bulletin/schema` returns it.
 * @param options How it is rendered; everything may be left out.
 * @throws {TypeError} as `toHast` does.
 * @example
 * ```ts
 * import { toHtml } from '@cec-bulletin/html'
 * import { parseIssue } from '@cec-bulletin/schema'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const issue = parseIssue({ schemaVersion: 1, title: '简报', date: '2023-10', lang: 'zh-CN', sections })
 * console.log(toHtml(issue).match(/<p>.*<\/p>/)?.[0]) // <p>今天植树。</p>
 * ```
 */
export function toHtml(issue: Issue, options?: Options): string {
  return compile(toHast(issue, options))
}
