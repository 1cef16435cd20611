import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze()

/** The tree that a remark pipeline makes of a document. */
export function treeOf(markdown: string): Root {
  return remark.parse(markdown)
}
