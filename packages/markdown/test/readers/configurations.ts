import { HtmlRenderer, Parser } from 'commonmark'
import { toHtml } from 'hast-util-to-html'
import markdownIt from 'markdown-it'
import footnote from 'markdown-it-footnote'
import { Marked, type MarkedExtension } from 'marked'
import markedFootnote from 'marked-footnote'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { micromark, type Options } from 'micromark'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { gfmAutolinkLiteral, gfmAutolinkLiteralHtml } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { gfmTaskListItem, gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** One reader of Markdown with some of its options and extensions. */
export interface Configuration {
  name: string
  /** Whether it shows an issue exactly; the others may show marks as text, but nothing that is not there. */
  exact: boolean
  /** Whether it knows notes, and whether it knows tables and deleted text. */
  notes: boolean
  gfm: boolean
  /** Whether it takes more than ten times as long as the others. */
  slow?: boolean
  toHtml: (markdown: string) => string
}

/** HTML is let through wherever it can be, so that none goes unseen. */
export const configurations: Configuration[] = [
  {
    name: 'remark-gfm',
    exact: true,
    notes: true,
    gfm: true,
    slow: true,
    toHtml: remarkHtml(unified().use(remarkParse).use(remarkGfm)),
  },
  {
    name: 'micromark with GFM, as GitHub',
    exact: true,
    notes: true,
    gfm: true,
    slow: true,
    toHtml: micromarkHtml({ extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  },
  {
    name: 'micromark with GFM, CJK-friendly',
    exact: true,
    notes: true,
    gfm: true,
    slow: true,
    toHtml: micromarkHtml({
      extensions: [
        gfmAutolinkLiteral(),
        gfmFootnote(),
        gfmTable(),
        gfmTaskListItem(),
        cjkFriendlyExtension(),
        gfmStrikethroughCjkFriendly(),
      ],
      htmlExtensions: [gfmHtml()],
    }),
  },
  exactOne('markdown-it', { gfm: true, toHtml: markdownItHtml({}) }),
  exactOne('markdown-it with linkify', { gfm: true, toHtml: markdownItHtml({ linkify: true }) }),
  {
    ...exactOne('markdown-it with notes', {
      gfm: true,
      toHtml: markdownItHtml({}, (reader) => reader.use(footnote)),
    }),
    notes: true,
  },
  exactOne('marked', { gfm: true, toHtml: markedHtml({}) }),
  exactOne('commonmark.js', { gfm: false, toHtml: commonmarkHtml({}) }),

  { ...other('remark-parse', remarkHtml(unified().use(remarkParse))), slow: true },
  other('commonmark.js, smart', commonmarkHtml({ smart: true })),
  other('markdown-it, no HTML', markdownItHtml({ html: false })),
  other('markdown-it, CommonMark', (markdown) => markdownIt('commonmark').render(markdown)),
  other('markdown-it, all options', markdownItHtml({ breaks: true, typographer: true, linkify: true })),
  other(
    'markdown-it without tables',
    markdownItHtml({}, (reader) => reader.disable('table')),
  ),
  other(
    'markdown-it without deleted text',
    markdownItHtml({}, (reader) => reader.disable('strikethrough')),
  ),
  other(
    'markdown-it with notes, all options, no HTML',
    markdownItHtml({ html: false, breaks: true, typographer: true, linkify: true }, (reader) =>
      reader.use(footnote),
    ),
    true,
  ),
  other(
    'markdown-it with notes without tables',
    markdownItHtml({}, (reader) => reader.use(footnote).disable(['table', 'strikethrough'])),
    true,
  ),
  other('marked, no GFM', markedHtml({ gfm: false })),
  other('marked, breaks', markedHtml({ breaks: true })),
  other('marked with notes', markedHtml({}, markedFootnote()), true),
  ...subsetsOfGfm(),
]

function exactOne(name: string, rest: Pick<Configuration, 'gfm' | 'toHtml'>): Configuration {
  return { name, exact: true, notes: false, ...rest }
}

function other(name: string, toHtml: Configuration['toHtml'], notes = false): Configuration {
  return { name, exact: false, notes, gfm: false, toHtml }
}

function remarkHtml(reader: { parse: (markdown: string) => Root; runSync: (tree: Root) => unknown }) {
  return (markdown: string): string => {
    const tree = reader.runSync(reader.parse(markdown)) as Root
    return toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true })
  }
}

function micromarkHtml(options: Options) {
  return (markdown: string): string =>
    micromark(markdown, { ...options, allowDangerousHtml: true, allowDangerousProtocol: true })
}

type MarkdownIt = ReturnType<typeof markdownIt>

function markdownItHtml(
  options: { html?: boolean; breaks?: boolean; typographer?: boolean; linkify?: boolean },
  extend = (reader: MarkdownIt) => reader,
) {
  const reader = extend(markdownIt({ html: true, ...options }))
  return (markdown: string): string => reader.render(markdown)
}

function markedHtml(options: MarkedExtension, ...extensions: MarkedExtension[]) {
  const reader = new Marked(options, ...extensions)
  return (markdown: string): string => reader.parse(markdown, { async: false })
}

function commonmarkHtml(options: { smart?: boolean }) {
  const parser = new Parser(options)
  const renderer = new HtmlRenderer()
  return (markdown: string): string => renderer.render(parser.parse(markdown))
}

/** micromark with none, some and all of GitHub's extensions. */
function subsetsOfGfm(): Configuration[] {
  const extensions = [
    { name: 'table', syntax: gfmTable, html: gfmTableHtml },
    { name: 'deleted', syntax: gfmStrikethrough, html: gfmStrikethroughHtml },
    { name: 'addresses', syntax: gfmAutolinkLiteral, html: gfmAutolinkLiteralHtml },
    { name: 'notes', syntax: gfmFootnote, html: gfmFootnoteHtml },
    { name: 'tasks', syntax: gfmTaskListItem, html: gfmTaskListItemHtml },
  ]
  return Array.from({ length: 2 ** extensions.length - 1 }, (_, bits) => {
    const chosen = extensions.filter((_, index) => bits & (2 ** index))
    const names = chosen.map(({ name }) => name)
    const toHtml = micromarkHtml({
      extensions: chosen.map(({ syntax }) => syntax()),
      htmlExtensions: chosen.map(({ html }) => html()),
    })
    const name = `micromark with ${names.join(', ') || 'nothing'}`
    return { ...other(name, toHtml, names.includes('notes')), slow: true }
  })
}
