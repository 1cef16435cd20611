import type { Article, Issue, Section } from '@cec-bulletin/schema'
import { escapeText, escapeValue } from '../nodes/escape.ts'
import type { Component } from '../pieces/component.ts'
import { titleAttributes, titleMarkup } from './title.ts'

// An issue, its sections and its articles. Titles keep their levels, and the language never changes on the way.

/** The benchmark knows only languages that are written from left to right. */
export const bulletin: Component<Pick<Issue, 'lang'>> = {
  markup: ({ lang }, inside) =>
    `<article class="bulletin" lang="${escapeValue(lang)}" dir="ltr">\n${inside}</article>`,
  element: ({ lang }, { h, inside }) => h('article', { class: 'bulletin', lang, dir: 'ltr' }, inside),
}

export const section: Component<Pick<Section, 'id' | 'title'>> = {
  markup: ({ id, title }, inside) =>
    `<section${idOf(id)}>\n<h2${titleMarkup(title, 10)}>${escapeText(title)}</h2>\n${inside}</section>`,
  element: ({ id, title }, { h, inside }) =>
    h('section', id === undefined ? {} : { id }, [h('h2', titleAttributes(title, 10), [title]), ...inside]),
}

export const article: Component<Pick<Article, 'id'> & { title: string }> = {
  markup: ({ id, title }, inside) =>
    `<article${idOf(id)}>\n<h3${titleMarkup(title, 13)}>${escapeText(title)}</h3>\n${inside}</article>`,
  element: ({ id, title }, { h, inside }) =>
    h('article', id === undefined ? {} : { id }, [h('h3', titleAttributes(title, 13), [title]), ...inside]),
}

const idOf = (id: string | undefined) => (id === undefined ? '' : ` id="${escapeValue(id)}"`)

/** @throws for an article that the benchmark has no elements for. */
export function knownArticle(one: Article): Article & { title: string } {
  const { title, notes } = one
  if (title !== undefined && notes.length === 0) return { ...one, title }
  throw new Error('The benchmark writes only articles with a title, and no notes')
}
