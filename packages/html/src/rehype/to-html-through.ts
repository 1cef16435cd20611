import type { Issue } from '@cec-bulletin/schema/model'
import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { type PluggableList, unified } from 'unified'
import type { Options } from '../options.ts'
import { toHast } from '../to-hast.ts'

export interface ThroughOptions extends Options {
  /** Rehype plugins that change the tree of `toHast`, in order. */
  plugins: PluggableList
}

/** As `toHtml`, with your rehype plugins in between. It is written by rehype-stringify: plugins may add what they like. */
export async function toHtmlThrough(issue: Issue, { plugins, ...options }: ThroughOptions): Promise<string> {
  const processor = unified().use(plugins).use(rehypeStringify)
  const tree = (await processor.run(toHast(issue, options))) as Root
  return processor.stringify(tree)
}
