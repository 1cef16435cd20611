import type { Labels, Source } from '@cec-bulletin/schema'
import { anchor } from '../nodes/anchor.ts'
import { escapeText } from '../nodes/escape.ts'
import type { Child, Component, Tree } from '../pieces/component.ts'
import { label, labelElement } from './label.ts'

interface Fields {
  sources: readonly Source[]
  labels: Pick<Labels, 'sources' | 'separator'>
}

/** Where an article came from; at least one. */
export const sources: Component<Fields> = {
  markup: ({ sources, labels }) => {
    let html = ''
    for (const { title, url } of sources) {
      const words = escapeText(title)
      html += label(html === '' ? labels.sources : labels.separator)
      html += `<cite>${url === undefined ? words : anchor.markup({ url }, words)}</cite>`
    }
    return `<p class="sources">${html}</p>`
  },
  element: <Element>({ sources, labels }: Fields, { h }: Tree<Element>) => {
    const words: Child<Element>[] = []
    for (const { title, url } of sources) {
      words.push(labelElement(words.length === 0 ? labels.sources : labels.separator, h))
      words.push(h('cite', {}, [url === undefined ? title : anchor.element({ url }, { h, inside: [title] })]))
    }
    return h('p', { class: 'sources' }, words)
  },
}
