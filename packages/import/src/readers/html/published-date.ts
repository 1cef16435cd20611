import {
  attributeOf,
  classesOf,
  findElement,
  type HtmlElement,
  type HtmlNode,
  parentOf,
} from './tree/nodes.ts'
import { wechatDate } from './wechat-date.ts'

/** When a page was published, as its system says outside of what it shows at the head: `2026-11-03`. */
export function publishedDate(document: { childNodes: HtmlNode[] }): string | undefined {
  const meta = findElement(document, isDateMeta)
  const time = findElement(document, isPostDate)
  const said = [meta && attributeOf(meta, 'content'), time && attributeOf(time, 'datetime')]
  return (
    said.map((words) => /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(words ?? '')?.[1]).find(Boolean) ??
    wechatDate(document)
  )
}

/** Of the Open Graph protocol, or of websites of Chinese authorities. */
const isDateMeta = (element: HtmlElement) =>
  element.tagName === 'meta' &&
  (attributeOf(element, 'property') === 'article:published_time' ||
    attributeOf(element, 'name')?.toLowerCase() === 'pubdate')

/** Of WordPress, whose themes may show it below the text; those of comments have no such name. */
const isPostDate = (element: HtmlElement) =>
  element.tagName === 'time' &&
  attributeOf(element, 'datetime') !== undefined &&
  (classesOf(element).some((name) => /^(?:entry-date|published)$/.test(name)) ||
    namesOf(parentOf(element)).includes('wp-block-post-date'))

const namesOf = (element: HtmlElement | undefined) => (element ? classesOf(element) : [])
