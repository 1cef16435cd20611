import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Language } from '../say/language.ts'
import { previewWords } from '../say/preview.ts'
import type { PreviewState } from './state.ts'

/** The page around the previewed one, which stays as it will be published: here are script and problems. */
export function shellPage(language: Language, { version }: Pick<PreviewState, 'version'>): string {
  const words = (message: { en: string; zh: string }) => message[language]
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', words(previewWords.title)),
    h('link', { rel: 'stylesheet', href: 'preview.css' }),
    h('script', { src: 'preview.js', defer: true }),
  ])
  const body = h('body', { dataLost: words(previewWords.lost), dataVersion: String(version) }, [
    h('iframe', { title: words(previewWords.title), src: '../' }),
    h('section', { id: 'problems', role: 'status', ariaLive: 'polite', hidden: true }, [h('h1'), h('ol')]),
  ])
  const lang = language === 'zh' ? 'zh-CN' : 'en'
  return `${toHtml(h(null, [{ type: 'doctype' }, h('html', { lang }, [head, body])]))}\n`
}
