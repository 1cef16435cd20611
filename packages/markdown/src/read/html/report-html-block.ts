import type { Html } from 'mdast'
import type { BlockPlace } from '../nodes/block-place.ts'
import { addHtml } from './add-html.ts'
import { mendBlock } from './mend-alone.ts'

/** Notes HTML that is a block of its own. */
export function reportHtmlBlock(node: Html, { reader, depth }: BlockPlace): void {
  const { position, value } = node
  const advice = mendBlock(value)
  // Within a list, what is left may be an item of nothing; below a line of text, it may become part of that.
  const isSure = depth === 0 && (advice.mended === '' || isBelowBlank(reader.source, position?.start.offset))
  addHtml(reader, { node, position, advice: isSure ? advice : { ...advice, mended: undefined } })
}

function isBelowBlank(source = '', offset = 0): boolean {
  return /(?:^|[\r\n])[ \t]*(?:\r\n|\n|\r) {0,3}$/.test(source.slice(Math.max(0, offset - 200), offset))
}
