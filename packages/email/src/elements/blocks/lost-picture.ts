import type { Element, Properties } from 'hast'
import { type Context, set } from '../../context.ts'
import { labelsOf } from '../../labels.ts'
import { framed } from '../../markup/frame.ts'
import { h } from '../../markup/h.ts'
import { lines } from '../../markup/lines.ts'
import { type Markup, nothing } from '../../markup/markup.ts'
import { text } from '../../markup/text.ts'
import { panel } from '../panel.ts'

interface Around {
  context: Context
  /** Where a click on the picture leads. */
  href: Properties['href']
}

/**
 * In the place of a picture that mail cannot show: what it shows, and where it leads, or else where it is. Nothing where
 * it only decorates.
 */
export function lostPicture({ properties }: Element, { context: around, href }: Around): Markup {
  const alt = `${properties.alt}`
  const src = `${properties.src}`
  const link = typeof href === 'string' ? href : /^https?:/i.test(src) ? src : undefined
  if (alt === '' && link === undefined) return nothing
  const { tint, accent } = around.look.light
  const context = set(around, {
    size: 14,
    leading: 1.7,
    colour: link === undefined ? 'soft' : 'accent',
    align: 'center',
  })
  const words = text(alt === '' ? labelsOf(around.lang).picture : alt)
  const linked =
    link === undefined
      ? words
      : h('a', words, {
          className: 'accent',
          href: link,
          style: `color:${accent};text-decoration:underline`,
        })
  const { className, style } = context
  const ground = `padding:24px 20px;background-color:${tint}`
  const frame = panel(context, { style: ground, className: 'tint', bgColor: tint })
  return framed(frame, lines([h('p', linked, { className, style: `margin:0;${style}` })]))
}
