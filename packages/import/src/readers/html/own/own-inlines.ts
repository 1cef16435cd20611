import type { SourceInline } from '../../../source/inlines.ts'
import { type Page, putAt } from '../flow/page.ts'
import {
  attributeOf,
  classesOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  textIn,
} from '../tree/nodes.ts'

/** The inlines of a page of ours: white space as it stands, and each element what the renderer meant by it. */
export function ownInlines(nodes: readonly HtmlNode[], page: Page): SourceInline[] {
  return nodes.flatMap((node): SourceInline[] => {
    if (isText(node)) return [{ type: 'text', ...putAt(node.value, { page, at: node.sourceCodeLocation }) }]
    return isElement(node) ? inlinesOf(node, page) : []
  })
}

function inlinesOf(element: HtmlElement, page: Page): SourceInline[] {
  const at = element.sourceCodeLocation
  const classes = classesOf(element)
  const mark = marks.get(element.tagName)
  if (mark) return [{ type: mark, children: ownInlines(element.childNodes, page) }]
  if (element.tagName === 'br') return [{ type: 'break', ...putAt('', { page }) }]
  if (element.tagName === 'code') return [{ type: 'inlineCode', ...putAt(textIn(element), { page, at }) }]
  if (classes.includes('label') || classes.includes('back')) {
    return [{ type: 'label', ...putAt(textIn(element), { page, at }) }]
  }
  if (classes.includes('reference')) return [reference(element, page)]
  return element.tagName === 'a' ? [link(element, page)] : ownInlines(element.childNodes, page)
}

const marks: ReadonlyMap<string, 'strong' | 'emphasis' | 'delete'> = new Map([
  ['strong', 'strong'],
  ['em', 'emphasis'],
  ['del', 'delete'],
] as const)

function link(element: HtmlElement, page: Page): SourceInline {
  const title = attributeOf(element, 'title')
  const url = attributeOf(element, 'href') ?? ''
  return {
    type: 'link',
    url: putAt(url, { page, at: element.sourceCodeLocation }),
    ...(title !== undefined && { title: putAt(title, { page }) }),
    children: ownInlines(element.childNodes, page),
  }
}

/** `<sup class="reference"><a href="#note-1">1</a></sup>` */
function reference(element: HtmlElement, page: Page): SourceInline {
  const anchor = element.childNodes.find(isElement)
  const identifier = noteName((anchor && attributeOf(anchor, 'href')?.slice(1)) ?? '')
  return { type: 'noteReference', ...putAt(textIn(element), { page }), identifier }
}

/** The name of a note by its anchor. */
export const noteName = (anchor: string): string => anchor.replace(/^.*?note-/, '')
