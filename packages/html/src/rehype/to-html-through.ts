import type { Issue } from '@cec-bulletin/schema/model'
import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { type PluggableList, unified } from 'unified'
import type { Options } from '../options.ts'
import { toHast } from '../to-hast.ts'

/** The plugins, and how the issue is rendered. */
export interface ThroughOptions extends Options {
  /** Rehype plugins that change the tree of `toHast`, in order. */
  plugins: PluggableList
}

/**
 * As `toHtml`, with your rehype plugins in between. It is written by rehype-stringify: plugins may add what they like.
 *
 * @param issue As `parseIssue` of `@cec-bulletin/schema` returns it.
 * @param options The plugins, and how the issue is rendered.
 * @throws {TypeError} as `toHast` does, in the promise. What a plugin throws comes through as it is.
 * @example
 * ```ts
 * import { toHtmlThrough } from '@cec-bulletin/html/rehype'
 * import { parseIssue } from '@cec-bulletin/schema'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const issue = parseIssue({ schemaVersion: 1, title: '简报', date: '2023-10', lang: 'zh-CN', sections })
 * const html = await toHtmlThrough(issue, { plugins: [] })
 * console.log(html.match(/<p>.*<\/p>/)?.[0]) // <p>今天植树。</p>
 * ```
 */
export async function toHtmlThrough(issue: Issue, { plugins, ...options }: ThroughOptions): Promise<string> {
  const processor = unified().use(plugins).use(rehypeStringify)
  const tree = (await processor.run(toHast(issue, options))) as Root
  return processor.stringify(tree)
}
