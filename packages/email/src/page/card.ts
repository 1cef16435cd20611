import type { Element } from 'hast'
import { type Context, set } from '../context.ts'
import { transform } from '../elements/transforms.ts'
import { startOf } from '../look/typeface.ts'
import { empty, h } from '../markup/h.ts'
import { layoutTable } from '../markup/layout-table.ts'
import { lines } from '../markup/lines.ts'
import type { Markup } from '../markup/markup.ts'
import { elementsIn } from '../tree/elements-in.ts'
import { side, width } from './measures.ts'

/** The sheet on which the issue lies: a row for its opening, for each of its sections and for its imprint. */
export function card(fragment: Element, context: Context): Markup {
  const { paper } = context.look.light
  const rows = elementsIn(fragment).map((part) => row(part, context))
  return layoutTable([...cover(context), ...rows], {
    className: 'paper',
    align: 'center',
    bgColor: paper,
    style: `max-width:${width}px;margin:0 auto;background-color:${paper}`,
  })
}

function cover({ look, pictures, style }: Context): Markup[] {
  const { cover: src } = look.theme
  if (src === undefined || !pictures.isShown(src)) return []
  const picture = empty('img', {
    src,
    alt: '',
    width,
    style: `display:block;width:100%;max-width:${width}px;height:auto;border:0;${style}`,
  })
  return [h('tr', [h('td', [picture])])]
}

function row(part: Element, around: Context): Markup {
  const { className, style, bgColor } = groundOf(part, around)
  const context = bgColor === undefined ? around : set(around, { colour: 'white' })
  return h('tr', [
    h('td', lines(transform(part, context)), {
      className: className === undefined ? 'inner' : `inner ${className}`,
      align: startOf(around.dir),
      bgColor,
      style,
    }),
  ])
}

interface Ground {
  style: string
  className?: string
  bgColor?: string
}

function groundOf({ tagName }: Element, { look }: Context): Ground {
  const { accent, band, line } = look.light
  if (tagName === 'section') return { style: `padding:0 ${side}px 24px` }
  if (tagName === 'footer') {
    return { style: `padding:22px ${side}px 30px;border-top:1px solid ${line}`, className: 'line' }
  }
  if (look.theme.masthead === 'ruled') {
    return { style: `padding:40px ${side}px 0;border-top:6px solid ${accent}`, className: 'rule' }
  }
  return { style: `padding:40px ${side}px 32px;background-color:${band}`, bgColor: band }
}
