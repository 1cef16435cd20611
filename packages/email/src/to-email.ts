import { toHast } from '@cec-bulletin/html'
import { limitProblems } from '@cec-bulletin/schema'
import { type Issue, markOf } from '@cec-bulletin/schema/model'
import type { Email } from './email.ts'
import { type EmailOptions, settingsOf } from './email-options.ts'
import { lookOf } from './look/look.ts'
import { page } from './page/page.ts'
import { plainText } from './plain-text.ts'
import { preheaderOf } from './preheader-of.ts'
import { lengthProblems } from './problems/length-problems.ts'
import { coverProblems, loseWithin } from './problems/pictures.ts'
import { elementsIn } from './tree/elements-in.ts'
import { surveyOf } from './tree/survey-of.ts'

/**
 * An issue as a mail: HTML that mail programs show as it is meant, the same words as plain text, and what cannot be
 * shown. The subject is the title.
 *
 * @param issue As `parseIssue` of `@cec-bulletin/schema` returns it.
 * @param options How the mail looks and what stands around the issue; everything may be left out.
 * @throws {TypeError} as `toHast` of `@cec-bulletin/html` does, and for an option that is not what it says.
 * @example
 * ```ts
 * import { toEmail } from '@cec-bulletin/email'
 * import { parseIssue } from '@cec-bulletin/schema'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const issue = parseIssue({ schemaVersion: 1, title: '简报', date: '2023-10', lang: 'zh-CN', sections })
 * const { subject, problems } = toEmail(issue)
 * console.log(subject, problems.length) // 简报 0
 * ```
 */
export function toEmail(issue: Issue, options?: EmailOptions): Email {
  const settings = settingsOf(options)
  const missing = new Set<string>()
  const resolve = (path: string) => {
    const address = settings.resolve?.(path)
    if (address) return address
    if (settings.resolve !== undefined) missing.add(path)
    return path
  }
  const look = lookOf(settings.theme)
  const [fragment] = elementsIn(toHast(issue, { markerOf: markOf, externalLinks: 'plain', resolve }))
  if (fragment === undefined) throw new TypeError('Cannot find the element of the issue in its tree')
  const { title: subject } = issue
  const preheader = settings.preheader ?? preheaderOf(issue)
  const { cover } = look.theme
  const { pictures, characters } = surveyOf(fragment)
  const { problems: lost, uncounted } = loseWithin(pictures, { issue, missing })
  const lostCover = coverProblems(cover, missing)
  const html = page(fragment, {
    issue,
    settings,
    look,
    preheader,
    cover: lostCover.length === 0 ? cover : undefined,
  })
  const { viewUrl = '', unsubscribeUrl = '' } = settings
  // Labels beside them are shorter than the scheme of an address, which is ASCII.
  const around = [subject, preheader ?? '', viewUrl, unsubscribeUrl].join('')
  const words = characters + around.length
  const problems = [
    ...lostCover,
    ...lost,
    ...lengthProblems({ subject, preheader: settings.preheader, html, words }),
  ]
  return { subject, html, text: plainText(issue, settings), problems: limitProblems(problems, uncounted) }
}
