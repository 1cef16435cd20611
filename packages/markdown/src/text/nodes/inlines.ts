import type { Inline, Link } from '@cec-bulletin/schema'
import { unknownNode } from '../../unknown-node.ts'
import type { TextPlace } from '../place.ts'

/** Inline content without its marks. */
export function textInlines(nodes: Inline[], place: TextPlace): string {
  let out = ''
  for (const node of nodes) out += textInline(node, place)
  return out
}

function textInline(node: Inline, place: TextPlace): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'strong':
    case 'emphasis':
    case 'delete':
      return textInlines(node.children, place)
    case 'link':
      return textLink(node, place)
    case 'break':
      return `\n${place.indent}`
    case 'footnoteReference':
      return `[${place.numbers.get(node.identifier) ?? node.identifier}]`
    default:
      return unknownNode(node)
  }
}

function textLink({ url, children }: Link, place: TextPlace): string {
  return withAddress(textInlines(children, place), url, place)
}

/** `words（https://…）`; the words alone where they are the address, with or without its scheme. */
export function withAddress(words: string, url: string, { wide }: TextPlace): string {
  const address = url.replace(/^(?:mailto|tel):/i, '')
  if (words === url || words === address || words === address.replace(/^https?:\/\/|\/$/gi, '')) return words
  return wide ? `${words}（${address}）` : `${words} (${address})`
}
