import type { Element } from 'hast'
import { type Context, once } from '../../context.ts'
import { monospace } from '../../look/faces.ts'
import { closed, frame, opened } from '../../markup/frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { words } from '../words.ts'

export function inlineCode({ children }: Element, context: Context, before: Markup): Markup {
  const own = once(context, frameOf)
  return closed(own, words(children, context, opened(own, before)))
}

function frameOf({ look, typeface }: Context) {
  const size = Math.max(12, typeface.size - 2)
  const style = `font-family:${monospace};font-size:${size}px;background-color:${look.light.tint}`
  return frame('code', { className: 'tint', style })
}
