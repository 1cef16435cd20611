import type { Role, SourceParagraph } from '../../../source/blocks.ts'
import { type Page, putAt } from '../flow/page.ts'
import { attributeOf, classesOf, elementsIn, type HtmlElement } from '../tree/nodes.ts'
import { paragraphOf } from './own-blocks.ts'

/** The masthead, and the address that the head of the page names. */
export function ownFront(element: HtmlElement, page: Page): SourceParagraph[] {
  const parts = elementsIn(element).flatMap((part): SourceParagraph[] => {
    if (part.tagName === 'img') return []
    const role = /^h[1-6]$/.test(part.tagName) ? 'title' : roles.find((one) => classesOf(part).includes(one))
    if (role === undefined) return []
    const time = elementsIn(part).find(({ tagName }) => tagName === 'time')
    const date = time && attributeOf(time, 'datetime')
    return [{ ...paragraphOf(part, page), role, ...(date !== undefined && { date }) }]
  })
  const url = canonicalOf(element)
  if (url === undefined) return parts
  const inlines = [{ type: 'text' as const, ...putAt(url, { page }) }]
  return [...parts, { type: 'paragraph', role: 'url', inlines, look: {} }]
}

const roles = ['series', 'number', 'date', 'summary'] as const satisfies Role[]

function canonicalOf(element: HtmlElement): string | undefined {
  let root = element
  for (let above = root.parentNode; above && 'tagName' in above; above = above.parentNode) root = above
  const head = elementsIn(root).find(({ tagName }) => tagName === 'head')
  const link = head && elementsIn(head).find((one) => attributeOf(one, 'rel') === 'canonical')
  return link && attributeOf(link, 'href')
}
