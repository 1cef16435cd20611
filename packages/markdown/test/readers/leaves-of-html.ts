import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { type Leaf, type Leaves, leafList } from './leaves.ts'

/** What a page shows, leaf by leaf. Elements nobody asked for show up in a leaf's path or in the marks of its text. */
export function leavesOfHtml(html: string): Leaf[] {
  const leaves = leafList()
  visit(parseFragment(html), { path: [], marks: [], leaves })
  return leaves.done()
}

type Node = DefaultTreeAdapterTypes.Node

interface Around {
  path: string[]
  marks: string[]
  leaves: Leaves
}

function visit(node: Node, around: Around): void {
  const { path, marks, leaves } = around
  if (node.nodeName === '#text' && 'value' in node) {
    // No text of an issue holds a line end: these are the layout of the HTML, and soft ones.
    leaves.text(node.value.replaceAll('\n', ''), path, marks)
    return
  }
  if (node.nodeName === '#comment') leaves.text('a comment', path, ['comment'])
  if (!('childNodes' in node)) return
  const attributes = new Map(('attrs' in node ? node.attrs : []).map(({ name, value }) => [name, value]))
  switch (node.nodeName) {
    case 'br':
      leaves.text('\n', path, [])
      return
    case 'hr':
      leaves.block()
      leaves.text('***', [...path, 'hr'], [])
      leaves.block()
      return
    case 'img':
      leaves.text(`[${attributes.get('alt') ?? ''}]`, path, [
        ...marks,
        `img ${sameAddress(attributes.get('src') ?? '')}`,
      ])
      return
    case 'strong':
    case 'em':
    case 'code':
    case 'del':
      visitChildren(node.childNodes, { path, marks: [...marks, node.nodeName], leaves })
      return
    case 's':
      visitChildren(node.childNodes, { path, marks: [...marks, 'del'], leaves })
      return
    case 'a':
      visitChildren(node.childNodes, { path, marks: withLink(marks, node, attributes), leaves })
      return
  }
  if (!passedThrough.has(node.nodeName)) leaves.block()
  visitChildren(node.childNodes, { path: [...path, ...step(node.nodeName, attributes)], marks, leaves })
  if (!passedThrough.has(node.nodeName)) leaves.block()
}

function visitChildren(nodes: Node[], around: Around): void {
  for (const node of nodes) visit(node, around)
}

const passedThrough = new Set(['#document-fragment'])

function step(name: string, attributes: Map<string, string>): string[] {
  if (name === 'p' || name === 'thead' || name === 'tbody' || name === 'tr' || passedThrough.has(name))
    return []
  if (name === 'th' || name === 'td') return ['cell']
  return name === 'ol' ? [`ol ${attributes.get('start') ?? '1'}`] : [name]
}

// Readers with GFM or linkify make links of bare addresses: right as long as the target is the text.
function withLink(
  marks: string[],
  node: DefaultTreeAdapterTypes.Element,
  attributes: Map<string, string>,
): string[] {
  const href = attributes.get('href') ?? ''
  const text = textOf(node)
  const isItsText = ['', 'http://', 'mailto:'].some((scheme) => isSameAddress(scheme + text, href))
  const title = attributes.get('title')
  return [
    ...marks,
    `${isItsText ? 'own' : 'a'} ${sameAddress(href)}${title === undefined ? '' : ` "${title}"`}`,
  ]
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** An address without what readers write in several ways: `中` and `%E4%B8%AD`, `[` and `%5B`. */
export function sameAddress(url: string): string {
  const encoded = url
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^\x21-\x7e]|[[\]|'^`{}"<>\\]/gu, (character) =>
      encodeURIComponent(character).replace("'", '%27'),
    )
  return URL.canParse(encoded) ? new URL(encoded).href : encoded
}

// linkify writes names that are not ASCII as `xn--…`.
function isSameAddress(one: string, other: string): boolean {
  if (sameAddress(one) === sameAddress(other)) return true
  const at = other.indexOf('xn--')
  return at !== -1 && /^(?:mailto:|\/\/)/.test(other) && one.startsWith(other.slice(0, at))
}
