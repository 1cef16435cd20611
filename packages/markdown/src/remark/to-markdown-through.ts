import type { Issue } from '@cec-bulletin/schema'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
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
  const processor = unified().use(plugins).use(remarkGfm).use(remarkStringify)
  const tree = (await processor.run(toMdast(issue))) as Root
  return processor.stringify(tree)
}
