import type { Element, ElementContent } from 'hast'
import type { Context } from '../../context.ts'
import { monospace } from '../../look/faces.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { h } from '../../tree/h.ts'
import { lines } from '../../tree/lines.ts'
import { sheet } from './sheet.ts'

/** Lines of code, which break where the mail is too narrow for them. */
export function code(element: Element, around: Context): ElementContent[] {
  return sheet(around, ({ className, look }) => {
    const [inner = element] = elementsIn(element)
    const style = `margin:0;font-family:${monospace};font-size:14px;line-height:23px;color:${look.light.ink}`
    // HTML passes over a line feed right behind `<pre>`, which may be the first line of the code.
    const pre = h('pre', [h('span', inner.children)], {
      dir: 'ltr',
      className,
      align: 'left',
      style: `${style};text-align:left;white-space:pre-wrap;word-break:break-word`,
    })
    return lines([pre])
  })
}
