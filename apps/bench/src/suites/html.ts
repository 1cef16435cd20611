import { toHast, toHtml } from '@cec-bulletin/html'
import { toMarkdown, toMdast } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import { documentToHtmlString } from '@contentful/rich-text-html-renderer'
import markdoc, { type Tag } from '@markdoc/markdoc'
import { toHTML } from '@portabletext/to-html'
import markdownIt from 'markdown-it'
import { marked } from 'marked'
import type { ReactElement } from 'react'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { missingText } from '../check/missing-text.ts'
import { textOfHtml } from '../check/text-of-html.ts'
import { toContentful } from '../convert/contentful.ts'
import { toElements } from '../convert/elements.ts'
import { toPortableText } from '../convert/portable-text.ts'
import { htmlByHand } from '../floor/html/issue.ts'
import { createElement, renderToStaticMarkup } from '../peers/react-in-production.ts'
import { repeatIssue } from '../sample/repeat-issue.ts'
import type { Role } from '../suite.ts'
import { type Contender, job } from '../timed/contender.ts'
import { flat } from '../timed/flat.ts'
import { timedSuite } from '../timed/timed-suite.ts'

/** Each renderer gets the issue in its own format, made outside of what is timed, and gives HTML. */
export const html = timedSuite<Issue, string>({
  name: 'html',
  title: 'Writing HTML',
  input: repeatIssue,
  check: (output, issue) => missingText(issue, { text: textOfHtml(output) }),
  contenders: [
    contender('by hand', 'floor', (issue) => () => htmlByHand(issue)),
    contender('toHtml', 'ours', (issue) => () => toHtml(issue)),
    contender('toHast + rehype-stringify', 'ours', (issue) => {
      const processor = unified().use(rehypeStringify).freeze()
      return () => processor.stringify(toHast(issue))
    }),
    contender('Contentful', 'peer', (issue) => {
      const document = toContentful(toMdast(issue))
      return () => documentToHtmlString(document)
    }),
    contender('Markdoc’s renderer', 'peer', (issue) => {
      const tree = toElements<Tag>(
        toMdast(issue),
        (tag, attributes, children) => new markdoc.Tag(tag, attributes, children),
      )
      return () => markdoc.renderers.html(tree)
    }),
    contender('react-dom, static', 'peer', (issue) => {
      const tree = toElements<ReactElement>(toMdast(issue), (tag, attributes, children) =>
        createElement(tag, attributes, ...children),
      )
      return () => renderToStaticMarkup(tree)
    }),
    contender('Portable Text', 'peer', (issue) => {
      const blocks = toPortableText(toMdast(issue))
      const components = { types: { 'horizontal-rule': () => '<hr>' } }
      return () => toHTML(blocks, { components })
    }),
    contender('marked, from Markdown', 'peer', (issue) => {
      const markdown = toMarkdown(issue, { frontMatter: false })
      return () => marked.parse(markdown, { async: false })
    }),
    contender('markdown-it, from Markdown', 'peer', (issue) => {
      const markdown = toMarkdown(issue, { frontMatter: false })
      const parser = markdownIt()
      return () => parser.render(markdown)
    }),
    contender('remark → rehype, from Markdown', 'peer', (issue) => {
      const markdown = toMarkdown(issue, { frontMatter: false })
      const processor = unified()
        .use(remarkParse)
        .use(remarkGfm)
        .use(remarkRehype)
        .use(rehypeStringify)
        .freeze()
      return () => String(processor.processSync(markdown))
    }),
  ],
})

function contender(
  name: string,
  role: Role,
  prepare: (issue: Issue) => () => string,
): Contender<Issue, string> {
  return {
    name,
    role,
    prepare: (issue) => {
      const write = prepare(issue)
      return job(
        () => flat(write()),
        (output) => output,
      )
    },
  }
}
