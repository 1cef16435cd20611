import type { Root, RootContent } from 'mdast'
import { unknownNode } from './unknown-node.ts'

/** How a peer makes an element. */
export type Create<Element> = (
  tag: string,
  attributes: Record<string, string>,
  children: (Element | string)[],
) => Element

/** An mdast tree as the elements of a peer that has trees of HTML elements of its own. */
export function toElements<Element>(tree: Root, create: Create<Element>): Element {
  const all = (nodes: readonly RootContent[]) => nodes.map(one)
  const one = (node: RootContent): Element | string => {
    switch (node.type) {
      case 'text':
        return node.value
      case 'paragraph':
        return create('p', {}, all(node.children))
      case 'heading':
        return create(`h${node.depth}`, {}, all(node.children))
      case 'list':
        return create(node.ordered ? 'ol' : 'ul', {}, all(node.children))
      case 'listItem':
        return create('li', {}, all(node.children))
      case 'blockquote':
        return create('blockquote', {}, all(node.children))
      case 'thematicBreak':
        return create('hr', {}, [])
      case 'strong':
        return create('strong', {}, all(node.children))
      case 'emphasis':
        return create('em', {}, all(node.children))
      case 'delete':
        return create('del', {}, all(node.children))
      case 'inlineCode':
        return create('code', {}, [node.value])
      case 'break':
        return create('br', {}, [])
      case 'link':
        return create('a', { href: node.url }, all(node.children))
      default:
        return unknownNode('The bench', node.type)
    }
  }
  return create('article', {}, all(tree.children))
}
