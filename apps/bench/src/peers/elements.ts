import type { Root, RootContent } from 'mdast'
import type { CreateElement } from '../pieces/component.ts'
import { unknownNode } from './unknown-node.ts'

/** An mdast tree as plain HTML elements without attributes, for a peer that has trees of elements of its own. */
export function toElements<Element>(tree: Root, h: CreateElement<Element>): Element {
  const one = (node: RootContent): Element | string => {
    if (node.type === 'text') return node.value
    if (node.type === 'inlineCode') return h('code', {}, [node.value])
    const children = 'children' in node ? node.children.map(one) : []
    if (node.type === 'heading') return h(`h${node.depth}`, {}, children)
    if (node.type === 'list') return h(node.ordered ? 'ol' : 'ul', {}, children)
    if (node.type === 'link') return h('a', { href: node.url }, children)
    return h(tags.get(node.type) ?? unknownNode('The bench', node.type), {}, children)
  }
  return h('article', {}, tree.children.map(one))
}

const tags: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'p'],
  ['listItem', 'li'],
  ['blockquote', 'blockquote'],
  ['thematicBreak', 'hr'],
  ['strong', 'strong'],
  ['emphasis', 'em'],
  ['delete', 'del'],
  ['break', 'br'],
])
