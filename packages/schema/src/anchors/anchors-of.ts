import type { Article } from '../frame/article.ts'
import type { Issue } from '../frame/issue.ts'
import type { Section } from '../frame/section.ts'
import { slug } from './slug.ts'
import { uniqueNames } from './unique-names.ts'

/**
 * The anchors of an issue's sections and articles, to which a link leads as `#anchor`: each occurs once. Those that the
 * issue gives stay as they are; the others are made of titles, in their order, and get `-2`, `-3`, … where they are taken.
 * An article without a title and without an `id` has none.
 *
 * @param issue As `parseIssue` returns it. The keys of the map are its own sections and articles.
 * @example
 * ```ts
 * import { parseIssue } from '@cec-bulletin/schema'
 * import { anchorsOf } from '@cec-bulletin/schema/model'
 *
 * const sections = [{ title: '新闻' }, { title: '新闻' }]
 * const issue = parseIssue({ schemaVersion: 1, title: '简报', date: '2023-10', lang: 'zh-CN', sections })
 * console.log([...anchorsOf(issue).values()]) // ["新闻","新闻-2"]
 * ```
 */
export function anchorsOf(issue: Issue): Map<Section | Article, string> {
  const unique = uniqueNames()
  const anchors = new Map<Section | Article, string>()
  const all = issue.sections.flatMap((section): (Section | Article)[] => [section, ...section.articles])
  for (const unit of all) if (unit.id !== undefined) anchors.set(unit, unique(unit.id))
  for (const unit of all) {
    if (unit.id !== undefined || unit.title === undefined) continue
    anchors.set(unit, unique(slug(unit.title) || ('articles' in unit ? 'section' : 'article')))
  }
  return anchors
}
