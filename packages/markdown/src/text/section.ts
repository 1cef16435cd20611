import type { Article, FootnoteDefinition, Section, Source } from '@cec-bulletin/schema/model'
import { textBlocks } from './nodes/blocks.ts'
import { withAddress } from './nodes/inlines/link.ts'
import { deeper, inLanguage, type TextPlace } from './place.ts'

export function textSection({ title, lang, introduction, articles }: Section, around: TextPlace): string {
  const place = inLanguage(around, lang)
  let out = title
  if (introduction.length > 0) out += `\n\n${textBlocks(introduction, place)}`
  for (const article of articles) out += textArticle(article, place)
  return out
}

/** With the blank line in front, if there is anything. */
function textArticle({ title, url, lang, body, sources, notes }: Article, around: TextPlace): string {
  const place = inLanguage(around, lang)
  let out = title === undefined ? '' : `\n\n${linked({ title, url }, place)}`
  if (body.length > 0) out += `\n\n${textBlocks(body, place)}`
  if (sources.length > 0) out += `\n\n${textSources(sources, place)}`
  if (notes.length > 0) out += `\n\n${notes.map((note) => textNote(note, place)).join('\n')}`
  return out
}

function textSources(sources: Source[], place: TextPlace): string {
  const { labels } = place
  const list = sources.map((source) => linked(source, place))
  return labels.sources + list.join(labels.separator)
}

function linked({ title, url }: Source, place: TextPlace): string {
  return url === undefined ? title : withAddress(title, { url, place })
}

function textNote({ identifier, children }: FootnoteDefinition, place: TextPlace): string {
  return `[${place.numbers.get(identifier)}] ${textBlocks(children, deeper(place, '    '))}`
}
