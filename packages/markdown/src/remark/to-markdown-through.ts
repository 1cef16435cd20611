import type { Issue } from '@cec-bulletin/schema'
import type { Root } from 'mdast'
// Bundled with this package: THIRD-PARTY.md says why.
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { type PluggableList, unified } from 'unified'
import { toMdast } from '../to-mdast.ts'

/** The plugins. */
export interface ThroughOptions {
  /** Remark plugins that change the tree of `toMdast`, in order. */
  plugins: PluggableList
}

/**
 * The reading copy of an issue, with your remark plugins in between. It is written by remark-stringify, so the
 * promises of `toMarkdown` about readers and about the way back are not made for it.
 *
 * @param issue As `parseIssue` of `@cec-bulletin/schema` returns it.
 * @param options The plugins.
 * @throws {TypeError} as `toMdast` does, in the promise. What a plugin throws comes through as it is.
 * @example
 * ```ts
 * import { fromMarkdown } from '@cec-bulletin/markdown'
 * import { toMarkdownThrough } from '@cec-bulletin/markdown/remark'
 *
 * const head = '---\ntitle: 简报\ndate: 2023-10\nlang: zh-CN\n---\n'
 * const markdown = await toMarkdownThrough(fromMarkdown(`${head}\n## 新闻\n`), { plugins: [] })
 * console.log(markdown.split('\n')[0]) // # 简报
 * ```
 */
export async function toMarkdownThrough(issue: Issue, { plugins }: ThroughOptions): Promise<string> {
  const processor = unified().use(plugins)
  const tree = (await processor.run(toMdast(issue))) as Root
  // As remark-stringify does it, which would bring its reader of GFM as well.
  const { settings, toMarkdownExtensions = [] } = processor.freeze().data() as StringifyData
  return toMarkdown(tree, { ...settings, extensions: [...toMarkdownExtensions, gfmToMarkdown()] })
}

/** Where remark's plugins leave how their nodes are written. */
interface StringifyData {
  settings?: Options
  toMarkdownExtensions?: Options[]
}
