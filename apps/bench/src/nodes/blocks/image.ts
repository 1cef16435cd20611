import type { Image } from '@cec-bulletin/schema'
import { isWebAddress, maybe } from '../../floor/values.ts'
import { label, labelElement } from '../../frame/label.ts'
import type { Component } from '../../pieces/component.ts'
import type { Piece } from '../../pieces/piece.ts'
import type { BlockSupport } from '../block-support.ts'
import { escapeValue } from '../escape.ts'
import { areInlines, htmlInlines } from '../inlines.ts'

const picture: Component<Pick<Image, 'url' | 'alt'>> = {
  markup: ({ url, alt }, inside) =>
    `<figure class="picture">\n<img src="${escapeValue(url)}" alt="${escapeValue(alt)}">\n${inside}</figure>`,
  element: ({ url, alt }, { h, inside }) =>
    h('figure', { class: 'picture' }, [h('img', { src: url, alt }, []), ...inside]),
}

const pictureWords: Component = {
  markup: (_, inside) => `<figcaption>\n${inside}</figcaption>`,
  element: (_, { h, inside }) => h('figcaption', {}, inside),
}

const caption: Component = {
  markup: (_, inside) => `<p>${inside}</p>`,
  element: (_, { h, inside }) => h('p', {}, inside),
}

const credit: Component<{ words: string }> = {
  markup: ({ words }, inside) => `<p class="credit">${label(words)}${inside}</p>`,
  element: ({ words }, { h, inside }) => h('p', { class: 'credit' }, [labelElement(words, h), ...inside]),
}

export const image: BlockSupport<Image> = {
  html: (node, labels) => {
    let words = ''
    if (node.caption !== undefined) words += `${caption.markup(null, htmlInlines(node.caption))}\n`
    if (node.credit !== undefined) {
      words += `${credit.markup({ words: labels.credit }, htmlInlines(node.credit))}\n`
    }
    return picture.markup(node, words === '' ? '' : `${pictureWords.markup(null, words)}\n`)
  },
  isRight: (value) =>
    isWebAddress(value.url) && typeof value.alt === 'string' && maybe(value.caption, areInlines),
  piece: (node, labels) => {
    const words: Piece[] = []
    if (node.caption !== undefined) words.push({ type: 'caption', children: node.caption })
    if (node.credit !== undefined) {
      const piece = { type: 'credit', words: labels.credit, children: node.credit }
      words.push(piece)
    }
    const { url, alt } = node
    const piece = { type: 'picture', url, alt }
    return words.length === 0 ? piece : { ...piece, children: [{ type: 'pictureWords', children: words }] }
  },
  components: { picture, pictureWords, caption, credit },
}
