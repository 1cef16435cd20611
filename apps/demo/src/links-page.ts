import type { Issue } from '@cec-bulletin/schema'
import { h } from 'hastscript'
import { demoPage } from './demo-page.ts'
import type { ReportedLink } from './link-report.ts'
import { linkTable } from './link-table.ts'

/** The link report as a page of its own. */
export function linksPage(issue: Issue, links: ReportedLink[]): string {
  return demoPage({
    title: `链接报告：${issue.title}`,
    body: [
      h('header', [
        h('h1', '链接报告'),
        h('p', [issue.title, ' · ', h('a', { href: 'index.html' }, '返回首页')]),
      ]),
      h('main', [linkTable(links)]),
    ],
  })
}
