import type { Message } from '@cec-bulletin/schema'
import type { Element } from 'hast'
import { limits } from '../limits.ts'
import { text } from '../tree/text.ts'
import type { WechatArticle } from '../wechat-article.ts'
import { element } from './element.ts'
import { words } from './words.ts'

type Line = 'title' | 'author' | 'digest'

/** What the editor reads above the article: each line with its length and a button that copies it, and the problems. */
export function editorPart(article: WechatArticle, lang: keyof Message): Element {
  const lines = (['title', 'author', 'digest'] as const).map((name) => line(article, name, lang))
  const { content, problems } = article
  return element('section', { className: ['editor'], lang: lang === 'zh' ? 'zh-CN' : 'en' }, [
    element('h1', {}, [text(words.heading[lang])]),
    ...lines,
    problemsPart(problems, lang),
    element('div', {}, [
      element('p', { className: ['row'] }, [
        element('span', { className: ['name'] }, [text(words.article[lang])]),
        count(content.length, limits.content),
      ]),
      button('article', lang),
    ]),
    element('p', { id: 'said', role: 'status' }, []),
    element('p', { id: 'done', className: ['hidden'] }, [text(words.done[lang])]),
    element('p', { id: 'failed', className: ['hidden'] }, [text(words.failed[lang])]),
  ])
}

function line(article: WechatArticle, name: Line, lang: keyof Message): Element {
  const value = article[name]
  return element('div', {}, [
    element('p', { className: ['row'] }, [
      element('span', { className: ['name'] }, [text(words[name][lang])]),
      count(value.length, limits[name]),
      ...(value === '' ? [] : [button(name, lang)]),
    ]),
    element('p', { id: name, lang: '', dir: 'auto' }, [text(value)]),
  ])
}

function count(length: number, most: number): Element {
  const className = length > most ? ['name', 'long'] : ['name']
  return element('span', { className }, [text(`${length} / ${most}`)])
}

function button(name: Line | 'article', lang: keyof Message): Element {
  return element('button', { type: 'button', name }, [
    text(`${words.copy[lang]}${words[name][lang].toLowerCase()}`),
  ])
}

function problemsPart(problems: WechatArticle['problems'], lang: keyof Message): Element {
  if (problems.length === 0) return element('div', {}, [text(words.fine[lang])])
  return element('div', {}, [
    element('p', { className: ['long'] }, [text(words.problems[lang])]),
    element(
      'ul',
      {},
      problems.map(({ message }) => element('li', {}, [text(message[lang])])),
    ),
  ])
}
