import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../markup/h.ts'
import type { Markup } from '../../markup/markup.ts'
import { hasLongWord } from '../has-long-word.ts'
import { words } from '../words.ts'

/** A link in a colour of its own, said at the link: mail programs have a blue for all that say none. */
export function link(element: Element, context: Context): Markup[] {
  const { href, title, id, ariaLabel, lang } = element.properties
  const { look, typeface } = context
  const colour = typeface.colour === 'white' ? '#ffffff' : look.light.accent
  const breaks = hasLongWord(element.children) ? ';word-break:break-all' : ''
  return [
    h('a', words(element, context), {
      name: id,
      className: typeface.colour === 'white' ? undefined : 'accent',
      href,
      title,
      ariaLabel,
      lang,
      style: `color:${colour};text-decoration:underline${breaks}`,
    }),
  ]
}
