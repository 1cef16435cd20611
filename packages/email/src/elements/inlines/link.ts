import type { Element } from 'hast'
import { type Context, once } from '../../context.ts'
import { closed, frame, opened } from '../../markup/frame.ts'
import { linkFrame, linking } from '../../markup/link-frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { hasLongWord } from '../has-long-word.ts'
import { words } from '../words.ts'

/** A link in a colour of its own, said at the link: mail programs have a blue for all that say none. */
export function link({ properties, children }: Element, context: Context, before: Markup): Markup {
  const { href, title, id, ariaLabel, lang } = properties
  const { className, style, usual } = once(context, hasLongWord(children) ? breaking : linkLooks)
  // Most say no more than where they lead: only those of notes have a name or are read aloud.
  const isUsual = id === undefined && title === undefined && ariaLabel === undefined && lang === undefined
  if (isUsual) return closed(usual, words(children, context, linking(usual, `${href}`, before)))
  const own = frame('a', { name: id, className, href, title, ariaLabel, lang, style })
  return closed(own, words(children, context, opened(own, before)))
}

/** How a link looks, whose words break at spaces. */
export const linkLooks = (context: Context) => looks(context, '')
const breaking = (context: Context) => looks(context, ';word-break:break-all')

function looks({ look, typeface }: Context, more: string) {
  const isWhite = typeface.colour === 'white'
  const className = isWhite ? undefined : 'accent'
  const style = `color:${isWhite ? '#ffffff' : look.light.accent};text-decoration:underline${more}`
  return { className, style, usual: linkFrame({ className, style }) }
}
