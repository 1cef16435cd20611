import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { toMdast } from '../to-mdast.ts'

/**
 * A remark plugin that puts the tree of `file.data.issue` in the place of the file's own, for the plugins behind it.
 *
 * @throws {TypeError} From the pipeline, for a file without an issue, and as `toMdast` does.
 * @example
 * ```ts
 * import { fromMarkdown } from '@cec-bulletin/markdown'
 * import { remarkFromIssue } from '@cec-bulletin/markdown/remark'
 * import { unified } from 'unified'
 * import { VFile } from 'vfile'
 *
 * const head = '---\ntitle: 简报\ndate: 2023-10\nlang: zh-CN\n---\n'
 * const file = new VFile()
 * file.data.issue = fromMarkdown(`${head}\n## 新闻\n`)
 * const tree = await unified().use(remarkFromIssue).run({ type: 'root', children: [] }, file)
 * console.log(tree.children.map(({ type }) => type)) // ["heading","paragraph","heading"]
 * ```
 */
export const remarkFromIssue: Plugin<[], Root> = () => (_tree, file) => {
  const { issue } = file.data
  if (!issue) {
    throw new TypeError(
      'Cannot write the file: expected an issue at `file.data.issue`. Put `remarkToIssue` in front.',
    )
  }
  return toMdast(issue)
}
