import { signOf } from '../../../source/note-signs.ts'
import { attributeOf, findElement, type HtmlElement } from '../tree/nodes.ts'
import { shortTextIn } from '../tree/short-text-in.ts'

/** The anchor to which a mark of a note leads, empty of one that leads nowhere; `undefined` of all that is no such mark. */
export function anchorOfMark(element: HtmlElement): string | undefined {
  const isLink = (one: HtmlElement) => one.tagName === 'a'
  if (element.tagName !== 'sup' && !isLink(element)) return undefined
  const link = isLink(element) ? element : findElement(element, isLink)
  const href = link ? (attributeOf(link, 'href') ?? '') : '#'
  const isMark = href.startsWith('#') && signOf(shortTextIn(element, { most: 12 }) ?? '') !== undefined
  return isMark ? href.slice(1) : undefined
}
