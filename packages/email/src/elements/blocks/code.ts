import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { monospace } from '../../look/faces.ts'
import { h } from '../../markup/h.ts'
import { lines } from '../../markup/lines.ts'
import type { Markup } from '../../markup/markup.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { words } from '../words.ts'
import { sheet } from './sheet.ts'

/** Lines of code, which break where the mail is too narrow for them. */
export function code(element: Element, around: Context): Markup {
  return sheet(around, (context) => {
    const { className, look } = context
    const [inner = element] = elementsIn(element)
    const style = `margin:0;font-family:${monospace};font-size:14px;line-height:23px;color:${look.light.ink}`
    // HTML passes over a line feed right behind `<pre>`, which may be the first line of the code.
    const pre = h('pre', h('span', words(inner.children, context)), {
      dir: 'ltr',
      className,
      align: 'left',
      style: `${style};text-align:left;white-space:pre-wrap;word-break:break-word`,
    })
    return lines([pre])
  })
}
