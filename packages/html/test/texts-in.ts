import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/** The issue's own text as a browser's parser finds it: without the words, numbers and lines a page adds. */
export function textsIn(html: string): string {
  const nodes = html.startsWith('<!doctype') ? parse(html).childNodes : parseFragment(html).childNodes
  return nodes.map(textOf).join('')
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value.replaceAll('\n', '') : ''
  if (!('childNodes' in node) || isAdded(node)) return ''
  if (node.tagName === 'code') return linesOf(node)
  if (node.tagName === 'img') return node.attrs.find(({ name }) => name === 'alt')?.value ?? ''
  return node.childNodes.map(textOf).join('')
}

/** The line feeds in code are the issue's. */
const linesOf = ({ childNodes }: DefaultTreeAdapterTypes.Element) =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('')

function isAdded({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  const classes = attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? []
  return (
    ['head', 'nav'].includes(tagName) ||
    classes.some((one) => ['label', 'reference', 'back', 'skip'].includes(one))
  )
}
