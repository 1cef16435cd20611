import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

interface DemoPage {
  title: string
  body: Element[]
}

/** The shell of the demo's own pages; the page is the html package's and has nothing of this. */
export function demoPage({ title, body }: DemoPage): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('link', { rel: 'stylesheet', href: 'demo.css' }),
    h('script', { src: 'demo.js', defer: true }),
  ])
  const page = h(null, [{ type: 'doctype' }, h('html', { lang: 'zh-CN' }, [head, h('body', body)])])
  return `${toHtml(page)}\n`
}
