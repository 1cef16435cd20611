import { compile, toHast } from '@cec-bulletin/html'
import { type Issue, labelsFor, markOf } from '@cec-bulletin/schema/model'
import type { Element, ElementContent } from 'hast'
import { digestOf } from './article/digest-of.ts'
import { surveyOf } from './article/survey-of.ts'
import { unitsOf } from './article/units-of.ts'
import { outermost } from './elements/outermost.ts'
import { render } from './elements/render.ts'
import { limits } from './limits.ts'
import { linkNotes } from './links/link-notes.ts'
import { settingStyle } from './look/setting.ts'
import { contentProblem } from './problems/content-problem.ts'
import { lengthProblems } from './problems/length-problems.ts'
import { pictureProblems } from './problems/picture-problems.ts'
import { settingsOf } from './settings-of.ts'
import { elementsIn } from './tree/elements-in.ts'
import { h } from './tree/h.ts'
import type { WechatArticle } from './wechat-article.ts'
import type { WechatOptions } from './wechat-options.ts'

/**
 * An issue as an article of a WeChat Official Account, with all it says in its order, as the editor and the API of
 * drafts take it: https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add
 *
 * @param issue As `parseIssue` of @cec-bulletin/schema returns it.
 * @throws {TypeError} for an accent that is no `#rrggbb`, and as `toHast` of @cec-bulletin/html does.
 */
export function toWechat(issue: Issue, options: WechatOptions = {}): WechatArticle {
  const settings = settingsOf(options)
  const whole = wholeOf(issue)
  const { numbers, hasPictures } = surveyOf(whole)
  const context = outermost(whole, { ...settings, numbers })
  const parts = unitsOf(whole).map(({ path, elements }) => ({ path, nodes: render(elements, context) }))
  const notes = linkNotes(numbers, { look: context.look, lang: labelsFor(issue.lang).lang })
  const style = [context.look.whole, settingStyle(context)].filter((one) => one !== '').join(';')
  const content = write([h('section', [...parts.flatMap(({ nodes }) => nodes), ...notes], style)])
  const lines = { title: issue.title, author: issue.imprint?.publisher ?? '', digest: digestOf(issue) }
  const measured = () => parts.map(({ path, nodes }) => ({ path, length: write(nodes).length }))
  const problems = [
    ...lengthProblems(lines),
    ...(content.length > limits.content ? [contentProblem(content.length, measured())] : []),
    ...(hasPictures ? pictureProblems(issue, settings.pictures) : []),
  ]
  return { ...lines, content, problems }
}

const write = (children: ElementContent[]) => compile({ type: 'root', children })

/** The element of the issue. Pictures beside it keep their paths: by these they are looked up. */
function wholeOf(issue: Issue): Element {
  const { children } = toHast(issue, { externalLinks: 'plain', markerOf: markOf, resolve: (path) => path })
  const [whole] = elementsIn({ children })
  if (whole === undefined) throw new TypeError('Cannot find the element of the issue in its tree')
  return whole
}
