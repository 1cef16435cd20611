import type { RootContent } from 'mdast'
import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Style } from '../../html/flow/style-of.ts'
import { readPhrasing } from '../inlines/read-phrasing.ts'
import type { Markdown } from '../markdown.ts'
import { readHtmlBlock } from '../markup/read-html-block.ts'
import { styleBehind } from '../markup/style-behind.ts'
import { codeOf } from './code-of.ts'
import { listOf } from './list-of.ts'
import { quoteOf } from './quote-of.ts'
import { tableOf } from './table-of.ts'

export interface BlockPlace {
  markdown: Markdown
  style: Style
}

/** The blocks of nodes that stand beside one another; tags of HTML that stay open hold for those behind. */
export function readBlocks(nodes: readonly RootContent[], { markdown, style }: BlockPlace): SourceBlock[] {
  let styles: readonly { tagName: string; style: Style }[] = []
  return nodes.flatMap((node) => {
    const place = { markdown, style: styles.at(-1)?.style ?? style }
    if (node.type === 'html') styles = styleBehind(node.value, { styles, style })
    return readBlock(node, place)
  })
}

function readBlock(node: RootContent, place: BlockPlace): SourceBlock[] {
  const { markdown, style } = place
  switch (node.type) {
    case 'paragraph':
      return readPhrasing(node.children, place).map((block) => asContents(block, markdown.text))
    case 'heading':
      return heading(readPhrasing(node.children, { markdown, style: { ...style, bold: true } }), node.depth)
    case 'list':
      return listOf(node, place)
    case 'blockquote':
      return quoteOf(node, place)
    case 'code':
      return [codeOf(node, markdown)]
    case 'table':
      return tableOf(node, place)
    case 'html':
      return readHtmlBlock(node, place)
    case 'thematicBreak':
      return [{ type: 'rule' }]
    case 'footnoteDefinition':
      markdown.notes.push({ identifier: node.identifier, blocks: readBlocks(node.children, place) })
      return []
    default:
      return []
  }
}

/** A picture in a title stands behind it. */
function heading(blocks: readonly SourceBlock[], level: number): SourceBlock[] {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []))
  const [first] = lines
  const others = blocks.filter(({ type }) => type !== 'paragraph')
  if (!first) return others
  const inlines = lines.flatMap((line) => line.inlines)
  return [{ ...first, inlines, role: 'heading', level }, ...others]
}

/** `[TOC]` and the like, which other systems replace by a list of the titles. */
function asContents(block: SourceBlock, text: string): SourceBlock {
  const isContents = block.type === 'paragraph' && contents.test(wordsOf(block.inlines, text).trim())
  return isContents ? { ...block, role: 'contents' } : block
}

const contents = /^(?:\[\[?_?toc_?\]?\]|@\[toc\](?:\([^)]*\))?|\$\{toc\}|<toc>)$/i
