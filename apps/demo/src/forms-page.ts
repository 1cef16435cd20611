import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

const TITLES = [
  ['mail.html', '邮件'],
  ['wechat.html', '公众号'],
  ['issue.md', 'Markdown'],
  ['issue.txt', '纯文本'],
  ['fragment.html', 'HTML'],
  ['issue.json', 'JSON'],
  ['links.json', '链接报告'],
  ['mail.eml', '邮件原文'],
] as const

/** As they look; the others as they are written. */
const shown: ReadonlySet<string> = new Set(['mail.html', 'wechat.html'])

/**
 * One issue in all its forms: the page on one side, the others on the other. Without script they stand below one
 * another and the list of them is a list of links; `assets/demo.js` makes tabs of it.
 */
export function formsPage(forms: Record<string, string>): string {
  const panels = TITLES.map(([file, title]) => ({ id: file.replace('.', '-'), file, title }))
  const header = h('header', [
    h('h1', '同一份内容，多种格式'),
    h('p', [
      h('a', { href: 'issue.html' }, '网页'),
      ...panels.flatMap(({ file, title }) => [' · ', h('a', { href: file }, title)]),
    ]),
  ])
  const main = h('main', [
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
      ...panels.map(({ id, file, title }) =>
        h('section', { id, ariaLabelledBy: [`${id}-title`] }, [
          h('h2', { id: `${id}-title` }, title),
          shown.has(file) ? h('iframe', { src: file, title }) : source(title, forms[file] ?? ''),
        ]),
      ),
    ]),
  ])
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', '简报示例：各种格式'),
    h('link', { rel: 'stylesheet', href: 'demo.css' }),
    h('script', { src: 'demo.js', defer: true }),
  ])
  const page = h(null, [{ type: 'doctype' }, h('html', { lang: 'zh-CN' }, [head, h('body', [header, main])])])
  return `${toHtml(page)}\n`
}

// A line break right behind `<pre>` would be dropped by every parser; no form begins with one.
function source(title: string, text: string): Element {
  return h('pre', { tabIndex: 0, role: 'region', ariaLabel: `${title}源码` }, [h('code', text)])
}
