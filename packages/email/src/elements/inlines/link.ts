import type { Element } from 'hast'
import { type Context, once } from '../../context.ts'
import { h } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'
import { hasLongWord } from '../has-long-word.ts'
import { words } from '../words.ts'

/** A link in a colour of its own, said at the link: mail programs have a blue for all that say none. */
export function link(element: Element, context: Context): Markup {
  const { href, title, id, ariaLabel, lang } = element.properties
  const { className, style, breaking } = once(context, linkLooks)
  return h('a', words(element.children, context), {
    name: id,
    className,
    href,
    title,
    ariaLabel,
    lang,
    style: hasLongWord(element.children) ? breaking : style,
  })
}

/** The class of a link, and its style where its words break at spaces, and anywhere. */
export function linkLooks({ look, typeface }: Context) {
  const isWhite = typeface.colour === 'white'
  const style = `color:${isWhite ? '#ffffff' : look.light.accent};text-decoration:underline`
  return { className: isWhite ? undefined : 'accent', style, breaking: `${style};word-break:break-all` }
}
