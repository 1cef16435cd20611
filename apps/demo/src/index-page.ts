import type { Issue } from '@cec-bulletin/schema'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { demoPage } from './demo-page.ts'
import type { ReportedLink } from './link-report.ts'
import { linkTable } from './link-table.ts'

/**
 * One issue in all its forms: the page on one side, the others on the other. Without script they stand below one
 * another and the list of them is a list of links; `assets/demo.js` makes tabs of it.
 */
export function indexPage(issue: Issue, forms: Forms, links: ReportedLink[]): string {
  const panels: Panel[] = [
    { id: 'markdown', title: 'Markdown', file: 'issue.md', content: source('Markdown', forms['issue.md']) },
    { id: 'text', title: '纯文本', file: 'issue.txt', content: source('纯文本', forms['issue.txt']) },
    { id: 'html', title: 'HTML', file: 'fragment.html', content: source('HTML', forms['fragment.html']) },
    { id: 'json', title: 'JSON', file: 'issue.json', content: source('JSON', forms['issue.json']) },
    { id: 'links', title: '链接报告', file: 'links.html', content: linkTable(links) },
  ]
  return demoPage({
    title: `${issue.title}：各种格式`,
    body: [
      h('header', [
        h('h1', issue.title),
        h('p', [
          '同一份内容，多种格式：',
          ...panels.flatMap(({ title, file }) => [h('a', { href: file }, title), ' · ']),
          h('a', { href: 'issue.html' }, '网页'),
          ' · ',
          h('a', { href: 'links.json' }, '链接报告（JSON）'),
        ]),
      ]),
      h('main', [
        h('section#page', { ariaLabel: '网页' }, [
          h('h2', [h('a', { href: 'issue.html' }, '网页')]),
          h('iframe', { src: 'issue.html', title: '简报网页' }),
        ]),
        h('div.forms', [
          h('nav', { ariaLabel: '格式' }, [
            h(
              'ul',
              panels.map(({ id, title }) => h('li', [h('a', { href: `#${id}` }, title)])),
            ),
          ]),
          ...panels.map(panel),
        ]),
      ]),
    ],
  })
}

/** The files that it shows the text of. */
type Forms = Record<'issue.md' | 'issue.txt' | 'fragment.html' | 'issue.json', string>

interface Panel {
  id: string
  title: string
  file: string
  content: Element
}

const panel = ({ id, title, content }: Panel) =>
  h('section', { id, ariaLabelledBy: [`${id}-title`] }, [h('h2', { id: `${id}-title` }, title), content])

// A line break right behind `<pre>` would be dropped by every parser; no form begins with one.
const source = (title: string, text: string) =>
  h('pre', { tabIndex: 0, role: 'region', ariaLabel: `${title}源码` }, [h('code', text)])
