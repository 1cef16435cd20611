import { h } from 'hastscript'
import type { Language } from '../say/language.ts'
import type { IssueLinks } from './link-rows.ts'
import { linkTable } from './link-table.ts'
import { reportPage } from './report-page.ts'

/** The link report as a page of its own. */
export function linksPage(all: IssueLinks[], language: Language): string {
  const title = language === 'zh' ? '链接报告' : 'Link report'
  const sections = all.map(({ title, file, links }) =>
    h('section', [h('h2', title), h('p', file), linkTable(links, language)]),
  )
  return reportPage({ title, language, body: [h('header', [h('h1', title)]), h('main', sections)] })
}
