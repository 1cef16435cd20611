import type { Element, Nodes } from 'hast'

/** The elements of an issue's articles in its tree, in their order: section by section, those without a title as well. */
export function articleElements(tree: Nodes): Element[] {
  if (tree.type === 'element' && tree.tagName === 'section') return tree.children.filter(isArticle)
  return 'children' in tree ? tree.children.flatMap((child) => articleElements(child)) : []
}

function isArticle(node: Nodes): node is Element {
  if (node.type !== 'element') return false
  const { className } = node.properties
  return node.tagName === 'article' || (Array.isArray(className) && className.includes('article'))
}
