import { toMarkdown } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import createMarkdownIt from 'markdown-it'
import { marked as parser } from 'marked'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import toHast from 'remark-rehype'
import { unified } from 'unified'

// These peers parse Markdown, which is written beforehand.

export function marked(issue: Issue): () => string {
  const markdown = proseOf(issue)
  return () => parser.parse(markdown, { async: false })
}

export function markdownIt(issue: Issue): () => string {
  const markdown = proseOf(issue)
  const parser = createMarkdownIt()
  return () => parser.render(markdown)
}

export function remarkRehype(issue: Issue): () => string {
  const markdown = proseOf(issue)
  const processor = unified().use(remarkParse).use(remarkGfm).use(toHast).use(rehypeStringify).freeze()
  return () => String(processor.processSync(markdown))
}

const proseOf = (issue: Issue) => toMarkdown(issue, { frontMatter: false })
