import type { Issue } from '@cec-bulletin/schema/model'
import type { Root } from 'hast'
import type { Plugin } from 'unified'
import type { Options } from '../options.ts'
import { toHast } from '../to-hast.ts'

/**
 * A rehype plugin that puts the tree of `file.data.issue` in the place of the file's own, for the plugins behind it.
 *
 * @param options How the issue is rendered, as of `toHast`; everything may be left out.
 * @throws {TypeError} From the pipeline, for a file without an issue, and as `toHast` does.
 * @example
 * ```ts
 * import { rehypeFromIssue } from '@cec-bulletin/html/rehype'
 * import { parseIssue } from '@cec-bulletin/schema'
 * import rehypeStringify from 'rehype-stringify'
 * import { unified } from 'unified'
 * import { VFile } from 'vfile'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const issue = parseIssue({ schemaVersion: 1, title: '简报', date: '2023-10', lang: 'zh-CN', sections })
 * const processor = unified().use(rehypeFromIssue).use(rehypeStringify)
 * const file = new VFile()
 * file.data.issue = issue
 * const tree = await processor.run({ type: 'root', children: [] }, file)
 * console.log(processor.stringify(tree).match(/<p>.*<\/p>/)?.[0]) // <p>今天植树。</p>
 * ```
 */
export const rehypeFromIssue: Plugin<[Options?], Root> = (options) => (_tree, file) => {
  const { issue } = file.data as { issue?: Issue }
  if (!issue) {
    throw new TypeError(
      'Cannot render the file: expected an issue at `file.data.issue`. ' +
        'Put `remarkToIssue` of @cec-bulletin/markdown/remark in front; if it is, `file.messages` says what it found.',
    )
  }
  return toHast(issue, options)
}
