import { dateIn, labelsFor, numberLabel } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import { pageOf } from '../addresses/paths.ts'
import { relative } from '../addresses/relative.ts'
import type { IssueDigest } from '../issue-digest.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { inLanguage } from './in-language.ts'

interface Place {
  /** The path of the page on which it stands, and its language. */
  from: string
  lang: string
}

/** The title of an issue, which leads to its page. */
export function issueLink({ slug, title, lang }: IssueDigest, { from, lang: around }: Place): Element {
  return h('a', [title], { href: relative(from, pageOf(slug)), ...inLanguage(lang, around) })
}

/** When it appeared. */
export function issueDate({ date }: IssueDigest, { lang }: Place): Element {
  return h('span', [h('time', [dateIn(date, lang)], { dateTime: date })], { className: ['when'] })
}

/** Its number, where the title does not say it. */
export function issueNumber({ number, title }: IssueDigest, { lang }: Place): Element[] {
  if (number === undefined || title.includes(number)) return []
  return [h('span', [numberLabel(number, labelsFor(lang)) + number], { className: ['number'] })]
}

/** Issues line by line, each with its date. */
export function issueList(issues: readonly IssueDigest[], place: Place): Element {
  const items = issues.map((one) => {
    const parts = [issueDate(one, place), issueLink(one, place), ...issueNumber(one, place)]
    return h('li', lines(parts))
  })
  return h('ul', lines(items), { className: ['issues'] })
}
