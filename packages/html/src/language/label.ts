import type { Element } from 'hast'
import type { Context } from '../context.ts'
import { h } from '../tree/h.ts'
import { text } from '../tree/text.ts'
import { direction } from './direction.ts'

/** Words the issue does not hold, told from its own by their class, and by their language where it is another. */
export function label(words: string, { lang, labels }: Context): Element {
  const properties = { className: ['label'] }
  if (isIn(lang, labels.lang)) return h('span', [text(words)], properties)
  return h('span', [text(words)], { ...properties, lang: labels.lang, dir: direction(labels.lang) })
}

/** Whether words in `zh-Hant`, say, are in the language of `zh-CN`. */
function isIn(lang: string, words: string): boolean {
  const end = lang.indexOf('-')
  return words.startsWith(end === -1 ? lang : lang.slice(0, end))
}
