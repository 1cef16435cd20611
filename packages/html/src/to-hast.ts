import { type Issue, labelsFor } from '@cec-bulletin/schema/model'
import type { Root } from 'hast'
import { anchors } from './anchors/anchors.ts'
import type { Context } from './context.ts'
import { host } from './links/host.ts'
import { type Options, settingsOf } from './options.ts'
import { page } from './page/page.ts'
import { fragment } from './parts/fragment.ts'

/**
 * An issue as a hast tree, made anew on each call: one `<article>`, or with `document: true` a whole page.
 *
 * @param issue As `parseIssue` of `@cec-bulletin/schema` returns it.
 * @param options How it is rendered; everything may be left out.
 * @throws {TypeError} for a node the model does not know, with its place and what was expected; for an option or a
 * theme that is not what it says.
 * @example
 * ```ts
 * import { toHast } from '@cec-bulletin/html'
 * import { parseIssue } from '@cec-bulletin/schema'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const issue = parseIssue({ schemaVersion: 1, title: '简报', date: '2023-10', lang: 'zh-CN', sections })
 * const [article] = toHast(issue).children
 * console.log(article?.type === 'element' && article.tagName) // article
 * ```
 */
export function toHast(issue: Issue, options?: Options): Root {
  const settings = settingsOf(options)
  const context: Context = {
    issue,
    settings,
    labels: labelsFor(issue.lang),
    anchors: anchors(issue, settings.idPrefix),
    home: issue.url === undefined ? undefined : host(issue.url),
    lang: issue.lang,
    headingLevel: settings.headingLevel,
    shown: [settings.theme.cover ?? []].flat(),
  }
  return { type: 'root', children: settings.document ? page(context) : [fragment(context)] }
}
