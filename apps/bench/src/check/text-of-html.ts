import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** What a reader of the page sees, and hears of its pictures. */
export function textOfHtml(html: string): string {
  return parseFragment(html).childNodes.map(textOf).join('')
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node)) return ''
  if (node.tagName === 'img') return node.attrs.find(({ name }) => name === 'alt')?.value ?? ''
  return node.childNodes.map(textOf).join('')
}
