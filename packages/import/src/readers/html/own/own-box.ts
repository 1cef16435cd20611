import { boxKinds } from '@cec-bulletin/schema/model'
import type { SourceBlock } from '../../../source/blocks.ts'
import { classesOf, elementsIn, type HtmlElement } from '../tree/nodes.ts'
import { type OwnPlace, ownBlocks, paragraphOf } from './own-blocks.ts'
import { ownInlines } from './own-inlines.ts'

/** A box: its kind in words, which are labels, what it holds, and whom that is by. */
export function boxOf(element: HtmlElement, place: OwnPlace): SourceBlock {
  const classes = classesOf(element)
  const kind = boxKinds.find((known) => classes.includes(known))
  const parts = elementsIn(element)
  const [first, ...rest] = parts
  const isTitled = first !== undefined && classesOf(first).includes('kind')
  const foot = parts.find((part) => part.tagName === 'footer')
  const blocks = ownBlocks(
    (isTitled ? rest : parts).filter((part) => part !== foot),
    place,
  )
  // The word for the kind is read with the box, and dropped with other labels.
  const title = isTitled ? [paragraphOf(first, place.page)] : []
  const attribution = foot && ownInlines(foot.childNodes, place.page)
  return {
    type: 'quote',
    ...(kind && { kind }),
    blocks: [...title, ...blocks],
    ...(attribution && { attribution }),
  }
}
