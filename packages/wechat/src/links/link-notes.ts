import type { Element } from 'hast'
import type { Look } from '../look/look.ts'
import { h } from '../tree/h.ts'
import { text } from '../tree/text.ts'
import { addressOf } from './says-itself.ts'

interface NoteOptions {
  look: Look
  /** The language of the title, BCP 47, as labels have it. */
  lang: string
}

/** The addresses that WeChat does not let an article lead to, under a title of their own. */
export function linkNotes(numbers: ReadonlyMap<string, number>, { look, lang }: NoteOptions): Element[] {
  if (numbers.size === 0) return []
  const notes = Array.from(numbers, ([href, number]) => h('p', [text(`[${number}] ${addressOf(href)}`)]))
  return [h('section', [h('p', [h('strong', [text(titles.get(lang) ?? 'Links')])]), ...notes], look.links)]
}

const titles: ReadonlyMap<string, string> = new Map([
  ['zh', '文中链接'],
  ['zh-Hant', '文中連結'],
])
