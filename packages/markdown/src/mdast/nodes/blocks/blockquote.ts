import type { Blockquote } from '@cec-bulletin/schema/model'
import type * as mdast from 'mdast'
import { boxMarker } from '../../../dialect/box-marker.ts'
import type { MdastPlace } from '../../place.ts'
import { mdastBlocks } from '../blocks.ts'
import { mdastInlines } from '../inlines.ts'

/** The kind of a box is the first line, the attribution a last paragraph, behind a dash. */
export function mdastBlockquote(
  { kind, children, attribution }: Blockquote,
  place: MdastPlace,
): mdast.Blockquote {
  const inside = mdastBlocks(children, place)
  const blocks = kind ? withMarker(inside, boxMarker(kind)) : inside
  if (!attribution) return { type: 'blockquote', children: blocks }
  const dash = { type: 'text' as const, value: `${place.labels.attribution.trimEnd()} ` }
  return {
    type: 'blockquote',
    children: [...blocks, { type: 'paragraph', children: [dash, ...mdastInlines(attribution, place)] }],
  }
}

/** As parsers of Markdown see it: above the text of a paragraph, or a paragraph of its own. */
function withMarker(blocks: mdast.BlockContent[], marker: string): mdast.BlockContent[] {
  const [first, ...others] = blocks
  const text = { type: 'text' as const, value: marker }
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [text] }, ...blocks]
  const [head, ...tail] = first.children
  const children: mdast.PhrasingContent[] =
    head?.type === 'text'
      ? [{ ...head, value: `${marker}\n${head.value}` }, ...tail]
      : [{ ...text, value: `${marker}\n` }, ...first.children]
  return [{ ...first, children }, ...others]
}
