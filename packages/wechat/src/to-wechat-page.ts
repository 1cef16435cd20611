import { compile } from '@cec-bulletin/html'
import type { Message } from '@cec-bulletin/schema'
import type { Root } from 'hast'
import { editorPart } from './page/editor-part.ts'
import { element } from './page/element.ts'
import { policy } from './page/policy.ts'
import { script } from './page/script.ts'
import { style } from './page/style.ts'
import { text } from './tree/text.ts'
import type { WechatArticle } from './wechat-article.ts'

/** How the page for the editor speaks. Everything may be left out. */
export interface WechatPageOptions {
  /** The language of the editor, in which problems are listed. @default 'zh' */
  lang?: keyof Message
}

/**
 * A page for the editor: the article as wide as on a phone, and buttons that copy it and its title, author and digest.
 * It needs nothing but itself, and fetches nothing but the uploaded pictures.
 *
 * @param article As `toWechat` returns it.
 * @param options The language of the page; it may be left out.
 * @throws {TypeError} for a language that is none of the two.
 * @example
 * ```ts
 * import { parseIssue } from '@cec-bulletin/schema'
 * import { toWechat, toWechatPage } from '@cec-bulletin/wechat'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const issue = parseIssue({ schemaVersion: 1, title: '简报', date: '2023-10', lang: 'zh-CN', sections })
 * console.log(toWechatPage(toWechat(issue)).startsWith('<!doctype html>')) // true
 * ```
 */
export function toWechatPage(article: WechatArticle, options: WechatPageOptions = {}): string {
  const { lang = 'zh' } = options
  if (lang !== 'zh' && lang !== 'en') {
    throw new TypeError(`Cannot use ${JSON.stringify(lang)} as \`lang\`; expected \`zh\` or \`en\``)
  }
  const page = compile(pageOf(article, lang))
  const at = page.indexOf(mark)
  return page.slice(0, at) + article.content + page.slice(at + mark.length)
}

// Words of the article are escaped, so no text is this.
const comment = 'article'
const mark = `<!--${comment}-->`

function pageOf(article: WechatArticle, lang: keyof Message): Root {
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }, []),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }, []),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
    // WeChat gives its pictures to no other site.
    element('meta', { name: 'referrer', content: 'no-referrer' }, []),
    element('title', {}, [text(article.title)]),
    element('style', {}, [text(style)]),
  ])
  const content = element('div', { id: 'article' }, [{ type: 'comment', value: comment }])
  // The article is in a language of its own, which nobody knows here.
  const main = element('main', { lang: '' }, [element('h2', { dir: 'auto' }, [text(article.title)]), content])
  const body = element('body', {}, [editorPart(article, lang), main, element('script', {}, [text(script)])])
  const html = element('html', { lang: lang === 'zh' ? 'zh-CN' : 'en' }, [head, body])
  return { type: 'root', children: [{ type: 'doctype' }, html] }
}
