// node render.js issue.md > issue.html: a pipeline of unified, with a plugin of its own for each tree.
import { readFileSync } from 'node:fs'
import { rehypeFromIssue } from '@cec-bulletin/html/rehype'
import { remarkToIssue } from '@cec-bulletin/markdown/remark'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

const [, , file = 'issue.md'] = process.argv

const result = await unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkWithoutComments)
  .use(remarkToIssue)
  .use(rehypeFromIssue, { document: true })
  .use(rehypeLazyPictures)
  .use(rehypeStringify)
  .process(readFileSync(file, 'utf8'))

console.log(String(result))

/** An issue holds no HTML: what an editor noted for herself goes before it is read. */
function remarkWithoutComments() {
  return (tree) =>
    visit(tree, 'html', (node, index, parent) => {
      if (!/^<!--[\s\S]*-->$/.test(node.value)) return
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
}

function rehypeLazyPictures() {
  return (tree) =>
    visit(tree, { tagName: 'img' }, (node) => {
      node.properties.loading = 'lazy'
    })
}
