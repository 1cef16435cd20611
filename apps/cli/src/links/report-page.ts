import { readFileSync } from 'node:fs'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { asset } from '../asset.ts'
import type { Language } from '../say/language.ts'

interface ReportPage {
  title: string
  language: Language
  body: Element[]
}

/** The shell of the command's own pages: one file, without script. */
export function reportPage({ title, language, body }: ReportPage): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', {
      httpEquiv: 'content-security-policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    h('title', title),
    h('style', readFileSync(asset('report.css'), 'utf8')),
  ])
  const lang = language === 'zh' ? 'zh-CN' : 'en'
  const page = h(null, [{ type: 'doctype' }, h('html', { lang }, [head, h('body', body)])])
  return `${toHtml(page)}\n`
}
