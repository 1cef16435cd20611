import type { Element } from 'hast'
import { type Context, once } from '../../context.ts'
import { writingOf } from '../../look/writing.ts'
import { closed, frame, opened } from '../../markup/frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { words } from '../words.ts'

/** Chinese is emphasised by dots below, never by a slant; mail programs know a dotted line in their place. */
export function emphasis({ children }: Element, context: Context, before: Markup): Markup {
  const own = once(context, frameOf)
  return closed(own, words(children, context, opened(own, before)))
}

function frameOf({ lang, look }: Context) {
  if (!writingOf(lang).isChinese) return frame('em')
  const style = `font-style:normal;border-bottom:2px dotted ${look.light.soft}`
  return frame('em', { className: 'faint', style })
}
