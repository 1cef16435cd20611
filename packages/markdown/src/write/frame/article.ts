import { type Article, labelsFor } from '@cec-bulletin/schema'
import { titleLine } from '../nodes/blocks/heading.ts'
import { blocks } from '../nodes/blocks.ts'
import { firstText } from '../nodes/first-text.ts'
import type { Place } from '../place.ts'
import { anchorDefinitions } from './definition.ts'
import { writeNote } from './note.ts'
import { writeSources } from './sources.ts'

/** `###` and its title, if it has one, then its body, its sources and its notes. */
export function writeArticle(article: Article, around: Place): string {
  const { title, body, sources, notes } = article
  const place = article.lang === undefined ? around : { ...around, labels: labelsFor(article.lang) }
  const seemsSource = firstText(body.at(-1)).startsWith(place.labels.sources.trimEnd())
  const parts = [titleLine(3, title, place) + anchorDefinitions(article)]
  if (body.length > 0) parts.push(blocks(body, place, { disguisesLast: sources.length === 0 && seemsSource }))
  if (sources.length > 0) parts.push(writeSources(sources, place))
  for (const note of notes) parts.push(writeNote(note, place))
  return parts.join('\n\n')
}
