import { toHast } from '@cec-bulletin/html'
import { limitProblems } from '@cec-bulletin/schema'
import { type Issue, markOf } from '@cec-bulletin/schema/model'
import type { Element, ElementContent } from 'hast'
import { digestOf } from './article/digest-of.ts'
import { endsOf } from './article/ends-of.ts'
import { outerSection } from './article/outer-section.ts'
import { surveyOf } from './article/survey-of.ts'
import { unitsOf } from './article/units-of.ts'
import { write } from './article/write.ts'
import { outermost } from './elements/outermost.ts'
import { render } from './elements/render.ts'
import { limits } from './limits.ts'
import { linkNotes } from './links/link-notes.ts'
import { contentProblem } from './problems/content-problem.ts'
import { lengthProblems } from './problems/length-problems.ts'
import { pictureProblems } from './problems/picture-problems.ts'
import { settingsOf } from './settings-of.ts'
import { elementsIn } from './tree/elements-in.ts'
import type { WechatArticle } from './wechat-article.ts'
import type { WechatOptions } from './wechat-options.ts'

/**
 * An issue as an article of a WeChat Official Account, with all it says in its order, as the editor and the API of
 * drafts take it: https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add
 *
 * @param issue As `parseIssue` of `@cec-bulletin/schema` returns it.
 * @param options The colour of titles and where pictures were uploaded to; everything may be left out.
 * @throws {TypeError} for an accent that is no `#rrggbb`, for pictures that are no map, and as `toHast` of
 * `@cec-bulletin/html` does.
 * @example
 * ```ts
 * import { parseIssue } from '@cec-bulletin/schema'
 * import { toWechat } from '@cec-bulletin/wechat'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const issue = parseIssue({ schemaVersion: 1, title: '简报', date: '2023-10', lang: 'zh-CN', sections })
 * const { title, problems } = toWechat(issue)
 * console.log(title, problems.length) // 简报 0
 * ```
 */
export function toWechat(issue: Issue, options: WechatOptions = {}): WechatArticle {
  const settings = settingsOf(options)
  const whole = wholeOf(issue)
  const { cited, numbers, hasPictures } = surveyOf(whole)
  const context = outermost(whole, { ...settings, cited, numbers })
  const parts = unitsOf(whole).map(({ path, elements }) => {
    return { path, elements, nodes: render(elements, context) }
  })
  const nodes: ElementContent[] = []
  for (const part of parts) for (const node of part.nodes) nodes.push(node)
  for (const notes of linkNotes(context)) nodes.push(notes)
  const content = write([outerSection(nodes, context)])
  const lines = { title: issue.title, author: issue.imprint?.publisher ?? '', digest: digestOf(issue) }
  const pictures = hasPictures ? pictureProblems(issue, settings.pictures) : { problems: [], uncounted: 0 }
  const problems = [
    ...lengthProblems(lines),
    ...(content.length > limits.content
      ? [contentProblem(content.length, { issue, ends: endsOf(parts, context) })]
      : []),
    ...pictures.problems,
  ]
  return { ...lines, content, problems: limitProblems(problems, pictures.uncounted) }
}

/** The element of the issue. Pictures beside it keep their paths: by these they are looked up. */
function wholeOf(issue: Issue): Element {
  const { children } = toHast(issue, { externalLinks: 'plain', markerOf: markOf, resolve: (path) => path })
  const [whole] = elementsIn({ children })
  if (whole === undefined) throw new TypeError('Cannot find the element of the issue in its tree')
  return whole
}
