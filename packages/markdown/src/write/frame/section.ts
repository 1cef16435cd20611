import { labelsFor, type Section } from '@cec-bulletin/schema'
import { titleLine } from '../nodes/blocks/heading.ts'
import { blocks } from '../nodes/blocks.ts'
import type { Place } from '../place.ts'
import { writeArticle } from './article.ts'
import { anchorDefinitions } from './definition.ts'

/** `##` and its title, then what stands before its articles, and they. */
export function writeSection(section: Section, around: Place): string {
  const { title, lang, introduction, articles } = section
  const place = lang === undefined ? around : { ...around, labels: labelsFor(lang) }
  const parts = [titleLine(2, title, place) + anchorDefinitions(section)]
  if (introduction.length > 0) parts.push(blocks(introduction, place))
  for (const article of articles) parts.push(writeArticle(article, place))
  return parts.join('\n\n')
}
