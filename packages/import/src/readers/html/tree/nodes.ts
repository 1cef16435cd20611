import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Where } from '../flow/page.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlText = DefaultTreeAdapterTypes.TextNode

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text'

export const attributeOf = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value

/** Where an attribute stands; where that is not known, its element. */
export const placeOf = ({ sourceCodeLocation: at }: HtmlElement, name: string): Where | undefined =>
  at?.attrs?.[name] ?? at ?? undefined

export const classesOf = (element: HtmlElement): string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '')

export const elementsIn = (element: { childNodes: HtmlNode[] }): HtmlElement[] =>
  element.childNodes.filter(isElement)

/** The first element within, however deep, for which `is` holds. */
export function findElement(
  root: { childNodes: HtmlNode[] },
  is: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  const waiting = elementsIn(root).reverse()
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (is(element)) return element
    for (let index = element.childNodes.length; index > 0; index--) {
      const node = element.childNodes[index - 1]
      if (node && isElement(node)) waiting.push(node)
    }
  }
  return undefined
}

/** Every element within, in the order of the page. */
export function allElements(root: { childNodes: HtmlNode[] }): HtmlElement[] {
  const found: HtmlElement[] = []
  findElement(root, (element) => {
    found.push(element)
    return false
  })
  return found
}

/** Whether an element is another one or stands in it. */
export function isWithin(inner: HtmlElement, outer: HtmlElement): boolean {
  for (let current: HtmlElement | undefined = inner; current; current = parentOf(current)) {
    if (current === outer) return true
  }
  return false
}

/** All characters within, but for those of programs and styles. */
export function textIn(root: { childNodes: HtmlNode[] }, { breaks = '' }: { breaks?: string } = {}): string {
  const texts: string[] = []
  const waiting = [...root.childNodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) texts.push(node.value)
    else if (isElement(node) && node.tagName === 'br') texts.push(breaks)
    else if (isElement(node) && !isProgram(node)) waiting.push(...[...node.childNodes].reverse())
  }
  return texts.join('')
}

/** What holds no text of the page. */
export const isProgram = ({ tagName }: HtmlElement): boolean => programs.has(tagName)

const programs = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'head',
  'title',
  'select',
  'option',
])

export const parentOf = ({ parentNode }: HtmlElement): HtmlElement | undefined =>
  parentNode && 'tagName' in parentNode ? parentNode : undefined
