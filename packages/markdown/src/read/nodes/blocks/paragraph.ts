import type { NestedBlockInput } from '@cec-bulletin/schema'
import type { Paragraph } from 'mdast'
import { languageBelow } from '../../../dialect/definitions.ts'
import { pictureIn } from '../../../dialect/pictures.ts'
import { captionOf } from '../../lines/caption-of.ts'
import { placed } from '../../reader.ts'
import type { BlockPlace } from '../block-place.ts'
import { readInlines } from '../inlines.ts'
import { readImage } from './image.ts'

/** A paragraph, or the picture that it begins with; nothing where it is the caption of the table above. */
export function readParagraph(node: Paragraph, { reader, before }: BlockPlace): NestedBlockInput | undefined {
  if (captionOf(before, { reader, below: node })) return undefined
  if (pictureIn(node.children[0])) return readImage(reader, node)
  const lang = languageBelow(before)
  if (before?.type === 'definition' && lang !== undefined) reader.used.add(before)
  return placed(reader, node, { type: 'paragraph', lang, children: readInlines(node.children, { reader }) })
}
