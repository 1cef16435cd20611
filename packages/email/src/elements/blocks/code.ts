import type { Element } from 'hast'
import { type Context, once } from '../../context.ts'
import { monospace } from '../../look/faces.ts'
import { closed, frame, nested, onLine, opened } from '../../markup/frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { words } from '../words.ts'
import { onSheet, plain } from './sheet.ts'

/** Lines of code, which break where the mail is too narrow for them. */
export function code(element: Element, around: Context, before: Markup): Markup {
  const [inner = element] = elementsIn(element)
  const own = once(around, frameOf)
  return closed(own, words(inner.children, once(around, onSheet), opened(own, before)))
}

function frameOf(around: Context) {
  const { className, look } = once(around, onSheet)
  const style = `margin:0;font-family:${monospace};font-size:14px;line-height:23px;color:${look.light.ink}`
  const pre = frame('pre', {
    dir: 'ltr',
    className,
    align: 'left',
    style: `${style};text-align:left;white-space:pre-wrap;word-break:break-word`,
  })
  // HTML passes over a line feed right behind `<pre>`, which may be the first line of the code.
  return nested(plain(around), onLine, pre, frame('span'))
}
