import { type Issue, labelsFor } from '@cec-bulletin/schema/model'
import type { Root, RootContent } from 'mdast'
import { closing, opening } from './dialect/frame.ts'
import { mdastBlocks } from './mdast/nodes/blocks.ts'
import { mdastSection } from './mdast/section.ts'

/**
 * The issue as the mdast tree a reader of it would see, for plugins and for every unist tool: everything is in
 * `children`, so titles are headings, the date is a line, sources, attributions, captions and the imprint are
 * paragraphs, and the marks of a list that Markdown has no words for begin its items.
 *
 * @param issue As `parseIssue` of `@cec-bulletin/schema` returns it.
 * @throws {TypeError} for a node the model does not know, with its place and what was expected.
 * @example
 * ```ts
 * import { fromMarkdown, toMdast } from '@cec-bulletin/markdown'
 *
 * const head = '---\ntitle: 简报\ndate: 2023-10\nlang: zh-CN\n---\n'
 * const tree = toMdast(fromMarkdown(`${head}\n## 新闻\n\n### 植树\n\n今天植树。\n`))
 * console.log(tree.children.map(({ type }) => type)) // ["heading","paragraph","heading","heading","paragraph"]
 * ```
 */
export function toMdast(issue: Issue): Root {
  const place = { issue, labels: labelsFor(issue.lang) }
  const imprint = closing(issue.imprint, place.labels)
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: issue.title }] },
    ...mdastBlocks(opening(issue, place.labels), place),
  ]
  // One by one: as the arguments of one call, many articles would be more than the stack has room for.
  for (const section of issue.sections) for (const node of mdastSection(section, place)) children.push(node)
  if (imprint.length > 0) children.push({ type: 'thematicBreak' }, ...mdastBlocks(imprint, place))
  return { type: 'root', children }
}
