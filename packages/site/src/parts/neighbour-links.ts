import type { Element } from 'hast'
import { pageOf } from '../addresses/paths.ts'
import type { IssueDigest } from '../issue-digest.ts'
import type { SiteLabels } from '../labels/site-labels.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { inLanguage } from './in-language.ts'

interface End {
  labels: SiteLabels
  /** The language of the page. */
  lang: string
  addressOf: (path: string) => string
  previous?: IssueDigest | undefined
  next?: IssueDigest | undefined
}

/** The links at the end of an issue's page: the issues on either side, and its other forms. */
export function neighbourLinks({ labels, lang, addressOf, previous, next }: End): Element {
  const label = (words: string) => h('span', [words + labels.colon], { className: ['label'] })
  const to = (words: string, issue: IssueDigest | undefined): Element[] =>
    issue === undefined
      ? []
      : [
          h('p', [
            label(words),
            h('a', [issue.title], {
              href: addressOf(pageOf(issue.slug)),
              ...inLanguage(issue.lang, labels.lang),
            }),
          ]),
        ]
  const forms = h('p', [
    label(labels.otherForms),
    h('a', ['Markdown'], { href: 'issue.md' }),
    ' · ',
    h('a', [labels.text], { href: 'issue.txt' }),
    ' · ',
    h('a', ['JSON'], { href: 'issue.json' }),
  ])
  return h('nav', lines([...to(labels.previous, previous), ...to(labels.next, next), forms]), {
    className: ['site', 'end'],
    ariaLabel: labels.issues,
    ...inLanguage(labels.lang, lang),
  })
}
