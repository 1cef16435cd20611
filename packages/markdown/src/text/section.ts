import type { Article, FootnoteDefinition, Section, Source } from '@cec-bulletin/schema'
import { textBlocks } from './blocks.ts'
import { withAddress } from './inlines.ts'
import { inLanguage, type TextPlace } from './place.ts'

export function textSection({ title, lang, introduction, articles }: Section, around: TextPlace): string {
  const place = inLanguage(around, lang)
  const parts = [title]
  if (introduction.length > 0) parts.push(textBlocks(introduction, place))
  for (const article of articles) parts.push(textArticle(article, place))
  return joined(parts)
}

function textArticle({ title, lang, body, sources, notes }: Article, around: TextPlace): string {
  const place = inLanguage(around, lang)
  const parts = [title ?? '', textBlocks(body, place)]
  if (sources.length > 0) parts.push(textSources(sources, place))
  if (notes.length > 0) parts.push(notes.map((note) => textNote(note, place)).join('\n'))
  return joined(parts)
}

const joined = (parts: string[]) => parts.filter((part) => part !== '').join('\n\n')

function textSources(sources: Source[], place: TextPlace): string {
  const { labels } = place
  const list = sources.map(({ title, url }) => (url === undefined ? title : withAddress(title, url, place)))
  return labels.sources + list.join(labels.separator)
}

function textNote({ identifier, children }: FootnoteDefinition, place: TextPlace): string {
  return `[${place.numbers.get(identifier)}] ${textBlocks(children, { ...place, indent: '    ' })}`
}
