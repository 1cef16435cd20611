import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type ReadElement = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

/** An HTML page as a mail program reads it. */
export interface ReadPage {
  html: string
  elements: ReadElement[]
  comments: string[]
  /** Words that are seen, each with the elements around it, the innermost first. */
  words: { value: string; around: ReadElement[] }[]
}

export function readPage(html: string): ReadPage {
  const page: ReadPage = { html, elements: [], comments: [], words: [] }
  const walk = (node: Node, around: ReadElement[]): void => {
    if (node.nodeName === '#comment' && 'data' in node) page.comments.push(node.data)
    if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '') {
      const isSeen = !around.some((one) => one.tagName === 'head' || styleOf(one).get('display') === 'none')
      if (isSeen) page.words.push({ value: node.value, around })
    }
    if (!('childNodes' in node)) return
    if ('tagName' in node) page.elements.push(node)
    const inside = 'tagName' in node ? [node, ...around] : around
    for (const child of node.childNodes) walk(child, inside)
  }
  for (const child of parse(html).childNodes) walk(child, [])
  return page
}

export function attribute(element: ReadElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

const classes = new WeakMap<ReadElement, string[]>()

export function classesOf(element: ReadElement): string[] {
  const known = classes.get(element)
  if (known !== undefined) return known
  const names = (attribute(element, 'class') ?? '').split(' ').filter((name) => name !== '')
  classes.set(element, names)
  return names
}

const styles = new WeakMap<ReadElement, Map<string, string>>()

/** The declarations of a style attribute; the last one of a name counts. */
export function styleOf(element: ReadElement): Map<string, string> {
  const known = styles.get(element)
  if (known !== undefined) return known
  const declarations = (attribute(element, 'style') ?? '').split(';').filter((one) => one.includes(':'))
  const style = new Map(
    declarations.map((one) => [
      one.slice(0, one.indexOf(':')).trim(),
      one.slice(one.indexOf(':') + 1).trim(),
    ]),
  )
  styles.set(element, style)
  return style
}

export function named(page: ReadPage, ...names: string[]): ReadElement[] {
  return page.elements.filter(({ tagName }) => names.includes(tagName))
}

/** Elements with the content of each `<style>`. */
export function sheets(page: ReadPage): string[] {
  return named(page, 'style').map(({ childNodes }) =>
    childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
  )
}
