import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/**
 * The words and marks of a page of `toHtml` with marks as text, whose own tests prove that they are the issue's:
 * without the title, which stands above an article, and without numbers of notes and ways back, which no article has so.
 */
export function textOfPage(html: string, mark: Mark = () => {}): string {
  const page = parseFragment(html)
  mark(page)
  return plain(textOf(page, ofPage))
}

/** The words and marks of content: without numbers, which stand in `sup`, and without the notes of links at the end. */
export function textOfContent(content: string, mark: Mark = () => {}): string {
  const fragment = parseFragment(content)
  mark(fragment)
  const [root] = fragment.childNodes
  if (root === undefined || !('childNodes' in root)) throw new Error('Content is no element')
  const parts = root.childNodes.map((part) => textOf(part, ofContent))
  const isOfLinks = /^(?:文中链接|文中連結|Links)\[1\] /.test((parts.at(-1) ?? '').replace(/[FPR]~/g, ''))
  return plain(parts.slice(0, isOfLinks ? -1 : undefined).join(''))
}

/** Writes into the texts what is to be compared beside them. */
type Mark = (root: DefaultTreeAdapterTypes.DocumentFragment) => void

type Special = (element: DefaultTreeAdapterTypes.Element) => string | undefined

function textOf(node: Node | DefaultTreeAdapterTypes.DocumentFragment, special: Special): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node)) return ''
  const own = 'tagName' in node ? special(node) : undefined
  return own ?? node.childNodes.map((child) => textOf(child, special)).join('')
}

const ofPage: Special = (element) => {
  const classes = element.attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? []
  if (element.tagName === 'h1' || classes.includes('reference') || classes.includes('back')) return ''
  if (element.tagName === 'img') return altOf(element)
  const isNote = element.tagName === 'li' && element.attrs.some(({ name }) => name === 'id')
  if (!isNote) return undefined
  // A note's number is circled.
  const [mark, ...rest] = element.childNodes.map((child) => textOf(child, ofPage))
  const number = Number.parseInt(mark ?? '', 10)
  return [Array.from('①②③④⑤⑥⑦⑧⑨⑩')[number - 1], ...rest].join('')
}

const ofContent: Special = (element) => {
  // Where a paragraph is nothing else, a number takes the space beside it.
  if (element.tagName === 'sup') return textOf(element, () => undefined).replace(/\S/g, '')
  return element.tagName === 'img' ? altOf(element) : undefined
}

const altOf = ({ attrs }: DefaultTreeAdapterTypes.Element) =>
  attrs.find(({ name }) => name === 'alt')?.value ?? ''

/** Lines and spaces of code are kept by other means, and a mark stands apart by a space of its own. */
function plain(text: string): string {
  return text
    .replaceAll('\t', '    ')
    .replaceAll('\u00a0', ' ')
    .replace(/[\n\u2002]/g, '')
}
