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
 * @param issue As `parseIssue` of @cec-bulletin/schema returns it.
 * @throws {TypeError} for a node the model does not know, with its place and what was expected; for an option or a
 * theme that is not what it says.
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
  }
  return { type: 'root', children: settings.document ? page(context) : [fragment(context)] }
}
