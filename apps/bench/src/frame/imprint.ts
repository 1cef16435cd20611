import type { Editor, Imprint, Labels } from '@cec-bulletin/schema'
import { anchor, mail } from '../nodes/anchor.ts'
import { escapeText } from '../nodes/escape.ts'
import type { Child, Component, Tree } from '../pieces/component.ts'
import { label, labelElement } from './label.ts'

type Words = Pick<Labels, 'publisher' | 'editors' | 'separator' | 'email' | 'site'>

interface Fields extends Omit<Imprint, 'statement'> {
  labels: Words
}

/** The block at the end of an issue; its statement comes from the piece inside. */
export const imprint: Component<Fields> = {
  markup: ({ publisher, editors, email, site, labels }, inside) => {
    let html = `<footer class="imprint">\n${inside}`
    if (publisher !== undefined) html += `<p>${label(labels.publisher)}${escapeText(publisher)}</p>\n`
    if (editors.length > 0) html += `<p>${editorsMarkup(editors, labels)}</p>\n`
    if (email !== undefined) html += `<p>${label(labels.email)}${mail.markup(email, '')}</p>\n`
    if (site !== undefined) {
      html += `<p>${label(labels.site)}${anchor.markup({ url: site }, escapeText(site))}</p>\n`
    }
    return `${html}</footer>`
  },
  element: <Element>(fields: Fields, { h, inside }: Tree<Element>) => {
    const { publisher, editors, email, site, labels } = fields
    const parts = [...inside]
    const line = (words: string, ...rest: Child<Element>[]) => h('p', {}, [labelElement(words, h), ...rest])
    if (publisher !== undefined) parts.push(line(labels.publisher, publisher))
    if (editors.length > 0) parts.push(h('p', {}, editorElements(editors, { labels, h })))
    if (email !== undefined) parts.push(line(labels.email, mail.element(email, { h, inside: [] })))
    if (site !== undefined) {
      parts.push(line(labels.site, anchor.element({ url: site }, { h, inside: [site] })))
    }
    return h('footer', { class: 'imprint' }, parts)
  },
}

/** Where the contents come from. */
export const statement: Component = {
  markup: (_, inside) => `<p class="statement">${inside}</p>`,
  element: (_, { h, inside }) => h('p', { class: 'statement' }, inside),
}

function editorsMarkup(editors: readonly Editor[], labels: Words): string {
  let html = ''
  for (const { name, email } of editors) {
    html += label(html === '' ? labels.editors : labels.separator) + escapeText(name)
    if (email !== undefined) html += label(' ') + mail.markup(email, '')
  }
  return html
}

interface Tools<Element> extends Pick<Tree<Element>, 'h'> {
  labels: Words
}

function editorElements<Element>(editors: readonly Editor[], { labels, h }: Tools<Element>) {
  const words: Child<Element>[] = []
  for (const { name, email } of editors) {
    words.push(labelElement(words.length === 0 ? labels.editors : labels.separator, h), name)
    if (email !== undefined) words.push(labelElement(' ', h), mail.element(email, { h, inside: [] }))
  }
  return words
}
