import { type Article, labelsFor } from '@cec-bulletin/schema/model'
import { sourceLabelAt } from '../../dialect/leads.ts'
import { writeAnchor } from '../definition.ts'
import { writeBlocks } from '../nodes/blocks.ts'
import { firstText } from '../nodes/first-text.ts'
import type { Place } from '../place.ts'
import { writeNote } from './note.ts'
import { writeSources } from './sources.ts'
import { writeTitle } from './title.ts'

/** `###` and the title, if there is one, then the body, the sources and the notes. */
export function writeArticle(article: Article, around: Place): string {
  const { title, url, body, sources, notes } = article
  const place = article.lang === undefined ? around : { ...around, labels: labelsFor(article.lang) }
  const seemsSource = sourceLabelAt(firstText(body.at(-1))) !== undefined
  const parts = [writeTitle(title, { depth: 3, place, url }) + writeAnchor(article)]
  if (body.length > 0)
    parts.push(writeBlocks(body, { place, disguisesLast: sources.length === 0 && seemsSource }))
  if (sources.length > 0) parts.push(writeSources(sources, place))
  for (const note of notes) parts.push(writeNote(note, place))
  return parts.join('\n\n')
}
