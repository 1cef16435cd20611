import type { Element } from 'hast'
import { type Context, once } from '../../context.ts'
import { closed, frame, opened } from '../../markup/frame.ts'
import { empty } from '../../markup/h.ts'
import { joined, type Markup } from '../../markup/markup.ts'
import { words } from '../words.ts'

/** What each mail program shows as it is meant. */
export function same({ tagName, children }: Element, context: Context, before: Markup): Markup {
  if (tagName === 'br') return joined(before, lineBreak)
  const own = once(context, () => frame(tagName), tagName)
  return closed(own, words(children, context, opened(own, before)))
}

const lineBreak = /* @__PURE__ */ empty('br')
