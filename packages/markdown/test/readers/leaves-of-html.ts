import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { type Leaf, type Leaves, leafList } from './leaves.ts'
import { isAddressOf, sameAddress } from './same-address.ts'

/** What a page shows, leaf by leaf. Elements nobody asked for show up in a leaf's path or in the marks of its text. */
export function leavesOfHtml(html: string): Leaf[] {
  const leaves = leafList()
  visit(parseFragment(html), { path: [], marks: [], leaves })
  return leaves.done()
}

type Node = DefaultTreeAdapterTypes.Node

type Attributes = Map<string, string>

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
  const attributes: Attributes = new Map(
    ('attrs' in node ? node.attrs : []).map(({ name, value }) => [name, value]),
  )
  switch (node.nodeName) {
    case 'pre':
      leaves.block()
      // Markdown's readers end the last line.
      leaves.text(textOf(node).replace(/\n$/, ''), [...path, 'pre'], ['code'])
      leaves.block()
      return
    case 'br':
      leaves.text('\n', path, [])
      return
    case 'hr':
      if (attributes.get('class') === 'footnotes-sep') return
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
    case 'sup':
      leaves.text(`[^${/\d+/.exec(textOf(node))?.[0]}]`, path, marks)
      return
    case 'section':
      visitNotes(node, leaves)
      return
    case 's':
      visitChildren(node.childNodes, { path, marks: [...marks, 'del'], leaves })
      return
    case 'a':
      visitChildren(node.childNodes, { path, marks: withLink(marks, node, attributes), leaves })
      return
  }
  if (!passedThrough.has(node.nodeName)) leaves.block()
  // A title without text is seen as well.
  if (node.nodeName === 'h2' || node.nodeName === 'h3') leaves.text('#', [node.nodeName], [])
  visitChildren(node.childNodes, { path: [...path, ...step(node.nodeName, attributes)], marks, leaves })
  if (!passedThrough.has(node.nodeName)) leaves.block()
}

function visitChildren(nodes: Node[], around: Around): void {
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1]
    if (isBackReference(node)) continue
    if (next && isBackReference(next) && node.nodeName === '#text' && 'value' in node)
      around.leaves.text(node.value.replaceAll('\n', '').replace(/ $/, ''), around.path, around.marks)
    else visit(node, around)
  }
}

// What leads from a note back to where it is referred to.
function isBackReference(node: Node): boolean {
  return (
    'attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value.includes('backref'))
  )
}

/** The notes at the end of the page. */
function visitNotes(section: DefaultTreeAdapterTypes.Element, leaves: Leaves): void {
  const list = section.childNodes.find(({ nodeName }) => nodeName === 'ol')
  for (const item of list && 'childNodes' in list ? list.childNodes : []) {
    if (!('childNodes' in item)) continue
    leaves.block()
    visitChildren(item.childNodes, { path: ['note'], marks: [], leaves })
    leaves.block()
  }
}

const passedThrough = new Set(['#document-fragment'])

function step(name: string, attributes: Attributes): string[] {
  if (name === 'p' || name === 'thead' || name === 'tbody' || name === 'tr' || passedThrough.has(name))
    return []
  if (name === 'th' || name === 'td') return ['cell']
  return name === 'ol' ? [`ol ${attributes.get('start') ?? '1'}`] : [name]
}

// Readers with GFM or linkify make links of bare addresses: right as long as the target is the text.
function withLink(marks: string[], node: DefaultTreeAdapterTypes.Element, attributes: Attributes): string[] {
  const href = attributes.get('href') ?? ''
  const text = textOf(node)
  const title = attributes.get('title')
  const isItsText = title === undefined && isAddressOf(href, text)
  return [
    ...marks,
    `${isItsText ? 'own' : 'a'} ${sameAddress(href)}${title === undefined ? '' : ` "${title}"`}`,
  ]
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
