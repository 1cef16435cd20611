import type { Issue } from '@cec-bulletin/schema'
import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { compile } from './compile/compile.ts'
import type { Options } from './options.ts'
import { toHast } from './to-hast.ts'

/**
 * An issue as HTML: one `<article>`, or with `document: true` a whole page.
 * With plugins the tree goes through them and rehype-stringify; without, a quicker writer gives the same bytes.
 *
 * @param issue As `parseIssue` of @cec-bulletin/schema returns it.
 * @throws {TypeError} as `toHast` does.
 */
export function toHtml(issue: Issue, { plugins = [], ...options }: Options = {}): string {
  const tree = toHast(issue, options)
  if (plugins.length === 0) return compile(tree)
  const processor = unified().use(plugins).use(rehypeStringify).freeze()
  return processor.stringify(processor.runSync(tree) as Root)
}
