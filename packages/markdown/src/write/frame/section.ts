import { labelsFor, type Section } from '@cec-bulletin/schema/model'
import { writeAnchor } from '../definition.ts'
import { writeBlocks } from '../nodes/blocks.ts'
import type { Place } from '../place.ts'
import { writeArticle } from './article.ts'
import { writeTitle } from './title.ts'

/** `##` and the title, then the introduction, then the articles. */
export function writeSection(section: Section, around: Place): string {
  const { title, lang, introduction, articles } = section
  const place = lang === undefined ? around : { ...around, labels: labelsFor(lang) }
  const parts = [writeTitle(title, { depth: 2, place }) + writeAnchor(section)]
  if (introduction.length > 0) parts.push(writeBlocks(introduction, { place }))
  for (const article of articles) parts.push(writeArticle(article, place))
  return parts.join('\n\n')
}
