import type { Html } from 'mdast'
import type { SourceBlock } from '../../../source/blocks.ts'
import { readFlow } from '../../html/flow/read-flow.ts'
import type { BlockPlace } from '../blocks/read-blocks.ts'
import { htmlFragment } from './html-fragment.ts'

/** HTML that stands between blocks of Markdown, as a page would show it. */
export function readHtmlBlock(node: Html, { markdown, style }: BlockPlace): SourceBlock[] {
  const { nodes, page } = htmlFragment(node, markdown)
  const bare = markdown.hasLooks ? style : { ...style, bold: false }
  return readFlow(nodes, { page, style: bare })
}
