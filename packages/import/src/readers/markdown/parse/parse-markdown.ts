import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Range } from '../../../source/range.ts'
import { type Details, exactDetails } from './exact-details.ts'
import { exactTexts } from './exact-texts.ts'

export interface Parsed {
  root: Root
  /** Where addresses, titles and alternative texts stand, which mdast does not say. */
  details: ReadonlyMap<Nodes, Details>
}

/**
 * Markdown as GitHub reads it, and beside Chinese as it is meant. Bare addresses stay text: GitHub takes the Chinese
 * behind them for a part of them.
 */
export function parseMarkdown(markdown: string): Parsed {
  const details = new Map<Nodes, Details>()
  const root = fromMarkdown(markdown, {
    extensions: [cjkFriendlyExtension(), gfmStrikethroughCjkFriendly(), gfmFootnote(), gfmTable()],
    mdastExtensions: [
      gfmStrikethroughFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmTableFromMarkdown(),
      exactTexts,
      exactDetails(details),
    ],
  })
  return { root, details }
}

/** Where a node stands. */
export function rangeOf({ position }: Nodes): Range {
  const from = position?.start.offset ?? 0
  return { from, length: (position?.end.offset ?? from) - from }
}
