import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** Attributes that hold words or addresses of the issue; of the others the values count too. */
const free = new Set(['alt', 'content', 'title', 'href', 'src', 'id', 'aria-label', 'aria-labelledby'])

/**
 * The elements and attributes a browser makes of a page, without its words, and without the one class that titles have
 * by what stands in them.
 */
export function skeleton(html: string): string {
  return parse(html).childNodes.map(bones).join('').replaceAll(' class=phrases', '')
}

function bones(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (node.nodeName === '#comment') return '<!---->'
  if (!('tagName' in node)) return ''
  const attributes = node.attrs.map(({ name, value }) => ` ${name}${free.has(name) ? '' : `=${value}`}`)
  return `<${node.tagName}${attributes.join('')}>${node.childNodes.map(bones).join('')}</${node.tagName}>`
}
