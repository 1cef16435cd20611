import { type DefaultTreeAdapterTypes, type ParserError, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
export type ReadElement = DefaultTreeAdapterTypes.Element

export interface Read {
  /** In order, each before what it holds. */
  elements: ReadElement[]
  texts: string[]
  errors: string[]
}

/** What a browser's parser finds in content. */
export function read(content: string): Read {
  const found: Read = { elements: [], texts: [], errors: [] }
  const onParseError = ({ code }: ParserError) => found.errors.push(code)
  const walk = (node: Node): void => {
    if ('value' in node) found.texts.push(node.value)
    if ('attrs' in node && node.nodeName !== 'tbody') found.elements.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  parseFragment(content, { onParseError, sourceCodeLocationInfo: true }).childNodes.forEach(walk)
  return found
}

export function attribute({ attrs }: ReadElement, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}

/** All text in an element. */
export function wordsOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''
}
