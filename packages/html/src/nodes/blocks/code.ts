import type { Code } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import { h } from '../../tree/h.ts'
import { text } from '../../tree/text.ts'

/** HTML names the language of code by a class: https://html.spec.whatwg.org/#the-code-element. Code runs from left to right. */
export function code({ lang, value }: Code): Element {
  const properties = lang === undefined ? {} : { className: [`language-${lang}`] }
  return h('pre', [h('code', [text(value)], properties)], { dir: 'ltr' })
}
