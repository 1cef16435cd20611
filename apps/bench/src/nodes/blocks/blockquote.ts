import type { Blockquote } from '@cec-bulletin/schema'
import { maybe } from '../../floor/values.ts'
import { label, labelElement } from '../../frame/label.ts'
import type { Component } from '../../pieces/component.ts'
import type { Piece } from '../../pieces/piece.ts'
import type { BlockSupport } from '../block-support.ts'
import { areInlines, htmlInlines, markdownInlines, textInlines } from '../inlines.ts'
import { areBlocks, blockPieces, htmlBlocks, markdownBlocks, textBlocks } from './blocks.ts'

const quoted: Component = {
  markup: (_, inside) => `<blockquote>${inside}</blockquote>`,
  element: (_, { h, inside }) => h('blockquote', {}, inside),
}

const attributed: Component = {
  markup: (_, inside) => `<figure class="quote">${inside}</figure>`,
  element: (_, { h, inside }) => h('figure', { class: 'quote' }, inside),
}

const attribution: Component<{ words: string }> = {
  markup: ({ words }, inside) => `<figcaption>${label(words)}${inside}</figcaption>`,
  element: ({ words }, { h, inside }) => h('figcaption', {}, [labelElement(words, h), ...inside]),
}

export const blockquote: BlockSupport<Blockquote> = {
  html: (node, labels) => {
    const html = quoted.markup(node, `\n${htmlBlocks(node.children, labels)}`)
    if (node.attribution === undefined) return html
    const source = attribution.markup({ words: labels.attribution }, htmlInlines(node.attribution))
    return attributed.markup(node, `\n${html}\n${source}\n`)
  },
  markdown: (node, { labels, indent }) => {
    const inside = `${indent}> `
    const quote = markdownBlocks(node.children, { labels, indent: inside }).trim()
    if (node.attribution === undefined) return quote
    return `${quote}\n${inside.trimEnd()}\n${inside}${labels.attribution}${markdownInlines(node.attribution)}`
  },
  text: (node, { labels, indent }) => {
    const blocks = textBlocks(node.children, { labels, indent: `${indent}> ` })
    const text = `> ${blocks.slice(indent.length + 3, -1)}`
    if (node.attribution === undefined) return text
    return `${text}\n${indent}> ${labels.attribution}${textInlines(node.attribution)}`
  },
  isRight: (value) => areBlocks(value.children) && maybe(value.attribution, areInlines),
  piece: (node, labels) => {
    const quote: Piece = { type: 'quoted', children: blockPieces(node.children, labels) }
    if (node.attribution === undefined) return quote
    const source = { type: 'attribution', words: labels.attribution, children: node.attribution }
    return { type: 'attributed', children: [quote, source] }
  },
  components: { quoted, attributed, attribution },
}
