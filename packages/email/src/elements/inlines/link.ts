import type { Element } from 'hast'
import { type Context, once } from '../../context.ts'
import { h } from '../../markup/h.ts'
import { linked, linkFrame } from '../../markup/link-frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { hasLongWord } from '../has-long-word.ts'
import { words } from '../words.ts'

/** A link in a colour of its own, said at the link: mail programs have a blue for all that say none. */
export function link({ properties, children }: Element, context: Context): Markup {
  const { href, title, id, ariaLabel, lang } = properties
  const inside = words(children, context)
  const { className, style, frame } = once(context, hasLongWord(children) ? breaking : linkLooks)
  // Most say no more than where they lead: only those of notes have a name or are read aloud.
  if (id === undefined && title === undefined && ariaLabel === undefined && lang === undefined)
    return linked(frame, `${href}`, inside)
  return h('a', inside, { name: id, className, href, title, ariaLabel, lang, style })
}

/** The class and the style of a link, whose words break at spaces. */
export const linkLooks = (context: Context) => looks(context, '')
const breaking = (context: Context) => looks(context, ';word-break:break-all')

function looks({ look, typeface }: Context, more: string) {
  const isWhite = typeface.colour === 'white'
  const className = isWhite ? undefined : 'accent'
  const style = `color:${isWhite ? '#ffffff' : look.light.accent};text-decoration:underline${more}`
  return { className, style, frame: linkFrame({ className, style }) }
}
