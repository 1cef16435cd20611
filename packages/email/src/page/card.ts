import type { Element } from 'hast'
import { type Context, once, set } from '../context.ts'
import { transform } from '../elements/transforms.ts'
import { startOf } from '../look/typeface.ts'
import { closed, type Frame, frame, nested, onLine, opened } from '../markup/frame.ts'
import { empty, h } from '../markup/h.ts'
import { layoutFrame } from '../markup/layout-table.ts'
import { lineOf, lines } from '../markup/lines.ts'
import type { Markup } from '../markup/markup.ts'
import { elementsIn } from '../tree/elements-in.ts'
import { side, width } from './measures.ts'

interface Card {
  context: Context
  cover: string | undefined
}

/** The sheet on which the issue lies: a row for its opening, for each of its sections and for its imprint. */
export function card(fragment: Element, { context, cover }: Card, before: Markup): Markup {
  const own = once(context, cardFrame)
  let html = lines(cover === undefined ? [] : [coverRow(cover, context)], opened(own, before))
  for (const part of elementsIn(fragment)) html = lineOf(row(part, context, html), html)
  return closed(own, html)
}

function cardFrame({ look }: Context): Frame {
  const { paper } = look.light
  return layoutFrame({
    className: 'paper',
    align: 'center',
    bgColor: paper,
    style: `max-width:${width}px;margin:0 auto;background-color:${paper}`,
  })
}

function coverRow(src: string, { style }: Context): Markup {
  const picture = empty('img', {
    src,
    alt: '',
    width,
    style: `display:block;width:100%;max-width:${width}px;height:auto;border:0;${style}`,
  })
  return h('tr', h('td', picture))
}

function row(part: Element, around: Context, before: Markup): Markup {
  const { own, context } = once(around, () => rowOf(part, around), `row ${part.tagName}`)
  return closed(own, transform(part, context, opened(own, before)))
}

function rowOf(part: Element, around: Context): { own: Frame; context: Context } {
  const { className, style, bgColor } = groundOf(part, around)
  const properties = {
    className: className === undefined ? 'inner' : `inner ${className}`,
    align: startOf(around.dir),
    bgColor,
    style,
  }
  const context = bgColor === undefined ? around : set(around, { colour: 'white' })
  return { own: nested(frame('tr'), frame('td', properties), onLine), context }
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
