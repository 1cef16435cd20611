import type { Element, ElementContent, Properties } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { hasLongWord } from '../has-long-word.ts'
import { words } from '../words.ts'

/** A link in a colour of its own, said at the link: mail programs have a blue for all that say none. */
export function link(element: Element, context: Context): ElementContent[] {
  const { href, title, id, ariaLabel, lang } = element.properties
  const { look, typeface } = context
  const colour = typeface.colour === 'white' ? '#ffffff' : look.light.accent
  const own: Properties = typeface.colour === 'white' ? {} : { className: ['accent'] }
  const breaks = hasLongWord(element.children) ? ';word-break:break-all' : ''
  return [
    h('a', words(element, context), {
      ...(id !== undefined && { name: id }),
      ...own,
      href,
      ...(title !== undefined && { title }),
      ...(ariaLabel !== undefined && { ariaLabel }),
      ...(lang !== undefined && { lang }),
      style: `color:${colour};text-decoration:underline${breaks}`,
    }),
  ]
}
