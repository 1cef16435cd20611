import type { Blockquote } from '@cec-bulletin/schema/model'
import type * as mdast from 'mdast'
import type { MdastPlace } from '../../place.ts'
import { mdastBlocks } from '../blocks.ts'
import { mdastInlines } from '../inlines.ts'

/** The attribution is a last paragraph, behind a dash. */
export function mdastBlockquote({ children, attribution }: Blockquote, place: MdastPlace): mdast.Blockquote {
  const blocks = mdastBlocks(children, place)
  if (!attribution) return { type: 'blockquote', children: blocks }
  const dash = { type: 'text' as const, value: `${place.labels.attribution.trimEnd()} ` }
  return {
    type: 'blockquote',
    children: [...blocks, { type: 'paragraph', children: [dash, ...mdastInlines(attribution, place)] }],
  }
}
