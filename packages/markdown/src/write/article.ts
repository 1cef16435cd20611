import { type Article, labelsFor } from '@cec-bulletin/schema'
import { blocks } from './blocks.ts'
import { anchorDefinitions } from './definition.ts'
import { firstText } from './first-text.ts'
import { titleLine } from './heading.ts'
import { endsInText, endsParagraph } from './neighbours.ts'
import { looksLikeDefinition, writeNote } from './note.ts'
import type { Place } from './place.ts'
import { writeSources } from './sources.ts'

/** `###` and its title, if it has one, then its body, its sources and its notes. */
export function writeArticle(article: Article, around: Place): string {
  const { title, body, sources, notes } = article
  const place = article.lang === undefined ? around : { ...around, labels: labelsFor(article.lang) }
  const seemsSource = firstText(body.at(-1)).startsWith(place.labels.sources.trimEnd())
  const parts = [titleLine(3, title, place) + anchorDefinitions(article)]
  if (body.length > 0) parts.push(blocks(body, place, { disguisesLast: sources.length === 0 && seemsSource }))
  if (sources.length > 0) parts.push(writeSources(sources, place))
  let out = parts.join('\n\n')
  let isText = sources.length > 0 || (body.length > 0 && endsInText(body.at(-1)!))
  for (const note of notes) {
    const source = writeNote(note, place)
    out +=
      (isText && endsParagraph(note.children[0]!) && looksLikeDefinition(source) ? '\n' : '\n\n') + source
    isText = endsInText(note.children.at(-1)!)
  }
  return out
}
