import type { List, ListItem, NestedBlock } from '@cec-bulletin/schema'
import { isListOf, isObject } from '../../floor/values.ts'
import { found } from '../../found.ts'
import type { Component } from '../../pieces/component.ts'
import type { BlockSupport } from '../block-support.ts'
import { htmlInlines } from '../inlines.ts'
import { areBlocks, blockPieces, htmlBlocks, markdownBlock, markdownBlocks, textBlocks } from './blocks.ts'
import { markerClass } from './marker-class.ts'

const shown: Component<List> = {
  markup: (node, inside) => start(node) + inside + end(node),
  element: ({ ordered, start, marker }, { h, inside }) => {
    const attributes: Record<string, string | number> = {}
    if (start !== undefined) attributes.start = start
    if (marker !== undefined) attributes.class = markerClass(marker)
    return h(ordered ? 'ol' : 'ul', attributes, inside)
  },
}

const shownItem: Component<ListItem> = {
  markup: (_, inside) => `<li>${inside}</li>`,
  element: (_, { h, inside }) => h('li', {}, inside),
}

export const list: BlockSupport<List> = {
  html: (node, labels) => {
    let html = `${start(node)}\n`
    for (const item of node.children) {
      const words = onlyWords(item)
      html += words ? `<li>${htmlInlines(words)}</li>\n` : `<li>\n${htmlBlocks(item.children, labels)}</li>\n`
    }
    return html + end(node)
  },
  markdown: ({ ordered, start = 1, marker, children }, { labels, indent }) => {
    let markdown = ''
    children.forEach((item, index) => {
      const mark = ordered ? `${String(start + index).padStart(marker === '01.' ? 2 : 1, '0')}. ` : '- '
      const inside = { labels, indent: indent + ' '.repeat(mark.length) }
      const [first, ...rest] = contentOf(item)
      if (index > 0) markdown += `\n${indent}`
      markdown += mark + (ordered ? '' : (marker ?? '')) + markdownBlock(first, inside)
      markdown += markdownBlocks(rest, inside)
    })
    return markdown
  },
  text: ({ ordered, start = 1, marker, children }, { labels, indent }) => {
    const inside = { labels, indent: `${indent}  ` }
    let text = ''
    let number = start
    for (const item of children) {
      const mark = ordered ? `${number}. `.padStart(marker === '01.' ? 4 : 0, '0') : (marker ?? '- ')
      text += (text === '' ? '' : `\n${indent}`) + mark + textBlocks(item.children, inside).trim()
      number++
    }
    return text
  },
  isRight: ({ ordered, children }) => typeof ordered === 'boolean' && isListOf(children, isItem),
  piece: (node, labels) => ({
    ...node,
    children: node.children.map((item) => ({
      type: 'listItem',
      children: onlyWords(item) ?? blockPieces(item.children, labels),
    })),
  }),
  components: { list: shown, listItem: shownItem },
}

function start({ ordered, start, marker }: List): string {
  let tag = ordered ? '<ol' : '<ul'
  if (start !== undefined) tag += ` start="${start}"`
  if (marker !== undefined) tag += ` class="${markerClass(marker)}"`
  return `${tag}>`
}

const end = ({ ordered }: List) => (ordered ? '</ol>' : '</ul>')

/** An item that is one paragraph has no `<p>` around its words. */
function onlyWords({ children }: ListItem) {
  const [first] = children
  return children.length === 1 && first?.type === 'paragraph' ? first.children : undefined
}

function contentOf({ children: [first, ...rest] }: ListItem): [NestedBlock, ...NestedBlock[]] {
  return [found(first, 'block in a list item'), ...rest]
}

const isItem = (value: unknown) => isObject(value) && value.type === 'listItem' && areBlocks(value.children)
