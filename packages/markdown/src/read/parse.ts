import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Finding } from './explain.ts'
import { findingOf, limitIntricacy } from './limit-intricacy.ts'

export type Parsed = { ok: true; root: Root } | { ok: false; finding: Finding }

/** Markdown as mdast: CommonMark with GFM's notes, deleted text and tables. A bare address stays text. */
export function parse(markdown: string): Parsed {
  try {
    return { ok: true, root: fromMarkdown(markdown, options) }
  } catch (error) {
    const finding = findingOf(error)
    if (!finding) throw error
    return { ok: false, finding }
  }
}

const options = {
  // The last one is asked first.
  extensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), limitIntricacy()],
  mdastExtensions: [gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()],
}
