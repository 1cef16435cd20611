import type { Element } from 'hast'
import { above, type Context, once, placed, set } from '../../context.ts'
import { framed } from '../../markup/frame.ts'
import { empty, h } from '../../markup/h.ts'
import { lineFeed, lines } from '../../markup/lines.ts'
import { joined, type Markup, nothing } from '../../markup/markup.ts'
import { isLost } from '../../problems/pictures.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { flow } from '../flow.ts'
import { linkLooks } from '../inlines/link.ts'
import { panel } from '../panel.ts'
import { lostPicture } from './lost-picture.ts'

/** A picture as wide as it is, up to the column, and its caption; or words in its place, if mail cannot show it. */
export function picture(element: Element, around: Context, before: Markup): Markup {
  const [shown, caption] = elementsIn(element)
  if (shown === undefined) throw new TypeError('Cannot find the picture of a figure in the tree')
  const context = once(around, inFigure)
  const below = above(context, caption === undefined ? 0 : 10)
  const words = once(context, inCaption)
  const blocks = joined(
    lines([shownAs(shown, below)]),
    caption ? flow(caption.children, words, nothing) : nothing,
  )
  return blocks === lineFeed ? before : joined(before, framed(once(context, frameOf), blocks))
}

const inFigure = (around: Context) => placed(around, { gap: 0, isIndented: false })

const inCaption = (context: Context) =>
  set(context, { size: 14, leading: 1.7, colour: 'soft', align: 'center' })

const frameOf = (context: Context) => panel(context, { style: 'padding:4px 0 0;text-align:center' })

/** The picture, in its link if it has one. */
function shownAs(shown: Element, context: Context): Markup {
  const [linked] = elementsIn(shown)
  const picture = linked ?? shown
  const { href, ariaLabel } = shown.properties
  if (isLost(picture)) return lostPicture(picture, { context, href })
  const image = imageOf(picture, context)
  if (linked === undefined) return image
  const { className, style } = once(context, linkLooks)
  return h('a', image, { className, href, ariaLabel, style: `display:block;${style}` })
}

function imageOf({ properties: { src, alt } }: Element, context: Context): Markup {
  return empty('img', {
    src,
    alt,
    // Word takes this for the width of the picture; others take it for the most that it may be.
    width: context.room,
    style: `display:block;width:auto;max-width:100%;height:auto;margin:0 auto ${context.after}px;border:0;${context.style}`,
  })
}
