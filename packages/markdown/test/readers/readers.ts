import { HtmlRenderer, Parser } from 'commonmark'
import { toHtml } from 'hast-util-to-html'
import markdownIt from 'markdown-it'
import { marked } from 'marked'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

export interface Reader {
  name: string
  /** Whether it knows deleted text and tables, and whether it knows notes. */
  gfm: boolean
  notes: boolean
  toHtml: (markdown: string) => string
}

const remark = unified().use(remarkParse).use(remarkGfm).freeze()
const plain = markdownIt({ html: true })
const linkify = markdownIt({ html: true, linkify: true })
const commonmark = { parser: new Parser(), renderer: new HtmlRenderer() }

/** Those who read our Markdown, each as it comes, HTML let through so that none goes unseen. */
export const readers: Reader[] = [
  {
    name: 'remark-gfm',
    gfm: true,
    notes: true,
    toHtml: (markdown) => {
      const tree = remark.runSync(remark.parse(markdown)) as Root
      return toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true })
    },
  },
  {
    name: 'micromark with GFM, as GitHub',
    gfm: true,
    notes: true,
    toHtml: (markdown) =>
      micromark(markdown, {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      }),
  },
  { name: 'markdown-it', gfm: true, notes: false, toHtml: (markdown) => plain.render(markdown) },
  {
    name: 'markdown-it with linkify',
    gfm: true,
    notes: false,
    toHtml: (markdown) => linkify.render(markdown),
  },
  { name: 'marked', gfm: true, notes: false, toHtml: (markdown) => marked.parse(markdown, { async: false }) },
  {
    name: 'commonmark.js',
    gfm: false,
    notes: false,
    toHtml: (markdown) => commonmark.renderer.render(commonmark.parser.parse(markdown)),
  },
]
