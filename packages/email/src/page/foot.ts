import { type Context, set } from '../context.ts'
import type { Settings } from '../email-options.ts'
import { h } from '../markup/h.ts'
import type { Markup } from '../markup/markup.ts'
import { text } from '../markup/text.ts'
import { linksAtEnd } from './links-at-end.ts'

/** Below the sheet, a line for each link that only a mail has. */
export function foot(settings: Settings, around: Context): Markup[] {
  const { className, style, lang, look } = set(around, {
    size: 14,
    leading: 1.7,
    colour: 'soft',
    align: 'center',
  })
  return linksAtEnd(lang, settings).map(({ label, url }) => {
    const link = h('a', text(label), {
      className: 'accent',
      href: url,
      style: `color:${look.light.accent};text-decoration:underline`,
    })
    return h('p', link, { className, style: `margin:16px 0 0;${style}` })
  })
}
