import { HtmlRenderer, Parser } from 'commonmark'
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { micromark, type Options } from 'micromark'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'

/** The tree that remark's parser makes of a document, with the same extensions. */
export function parseAsRemark(markdown: string): Root {
  return parseWith(markdown, [gfmStrikethrough()])
}

/** The same with the CJK-friendly extensions. */
export function parseAsFriendly(markdown: string): Root {
  return parseWith(markdown, [cjkFriendlyExtension(), gfmStrikethroughCjkFriendly()])
}

function parseWith(markdown: string, extensions: NonNullable<Options['extensions']>): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmFootnote(), gfmTable(), ...extensions],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()],
  })
}

const parser = new Parser()
const renderer = new HtmlRenderer()

/** Whether remark's parser reads a document as the reference implementation of CommonMark does. */
export function isUndisputed(markdown: string): boolean {
  const page = micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true })
  return withoutSpace(page) === withoutSpace(renderer.render(parser.parse(markdown)))
}

const withoutSpace = (html: string) => html.replace(/\s+/g, '')
