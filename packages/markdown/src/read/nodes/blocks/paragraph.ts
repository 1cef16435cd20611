import type { NestedBlockInput } from '@cec-bulletin/schema'
import type { Paragraph } from 'mdast'
import { placed } from '../../reader.ts'
import type { BlockPlace } from '../block-place.ts'
import { readInlines } from '../inlines.ts'
import { readImage } from './image.ts'

/** A paragraph, or the picture that it begins with. */
export function readParagraph(node: Paragraph, { reader }: BlockPlace): NestedBlockInput {
  const [first] = node.children
  if (first?.type === 'image' || first?.type === 'imageReference') return readImage(reader, node)
  return placed(reader, node, { type: 'paragraph', children: readInlines(node.children, { reader }) })
}
