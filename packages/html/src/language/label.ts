import type { Element, Properties } from 'hast'
import type { Context } from '../context.ts'
import { h } from '../tree/h.ts'
import { text } from '../tree/text.ts'
import { direction } from './direction.ts'

/** Words that are not the issue's: they have a class, and their language where it is not the one around them. */
export function label(words: string, { lang, labels }: Context): Element {
  const properties = { className: ['label'] }
  if (isIn(lang, labels.lang)) return h('span', [text(words)], properties)
  return h('span', [text(words)], { ...properties, lang: labels.lang, dir: direction(labels.lang) })
}

/** A name that is only read aloud, and its language where that is not the one around it. */
export function spoken(words: string, { lang, labels }: Context): Properties {
  return isIn(lang, labels.lang) ? { ariaLabel: words } : { ariaLabel: words, lang: labels.lang }
}

/** Whether both are one language: `zh-CN` and `zh-Hant` are. */
function isIn(lang: string, words: string): boolean {
  const end = lang.indexOf('-')
  return words.startsWith(end === -1 ? lang : lang.slice(0, end))
}
