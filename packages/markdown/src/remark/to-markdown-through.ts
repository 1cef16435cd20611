import type { Issue } from '@cec-bulletin/schema'
import type { Root } from 'mdast'
// Bundled with this package: THIRD-PARTY.md says why.
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { type PluggableList, unified } from 'unified'
import { toMdast } from '../to-mdast.ts'

export interface ThroughOptions {
  /** Remark plugins that change the tree of `toMdast`, in order. */
  plugins: PluggableList
}

/**
 * The reading copy of an issue, with your remark plugins in between. It is written by remark-stringify, so the
 * promises of `toMarkdown` about readers and about the way back are not made for it.
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
