import { labelsFor } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import type { Context } from '../elements/context.ts'
import { h } from '../tree/h.ts'
import { text } from '../tree/text.ts'
import { addressOf } from './says-itself.ts'

/** The addresses that WeChat does not let an article lead to, under a title of their own. */
export function linkNotes({ numbers, look, lang, dir }: Context): Element[] {
  if (numbers.size === 0) return []
  const shared = sharedOf(numbers.keys())
  // An address is read from left to right.
  const style = dir === 'rtl' ? 'direction:ltr' : ''
  const notes = Array.from(numbers, ([note, number]) => {
    const address = addressOf(note)
    return h('p', [text(`[${number}] ${shared.has(address) ? note : address}`)], style)
  })
  const title = titles.get(labelsFor(lang).lang) ?? 'Links'
  return [h('section', [h('p', [h('strong', [text(title)])]), ...notes], look.links)]
}

/** Addresses that stand for several notes, as `12` does for `tel:12` and `mailto:12`. */
function sharedOf(notes: Iterable<string>): Set<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const note of notes) {
    const address = addressOf(note)
    if (seen.has(address)) shared.add(address)
    seen.add(address)
  }
  return shared
}

const titles: ReadonlyMap<string, string> = new Map([
  ['zh', '文中链接'],
  ['zh-Hant', '文中連結'],
])
