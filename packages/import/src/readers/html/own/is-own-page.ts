import { classesOf, elementsIn, findElement, type HtmlElement } from '../tree/nodes.ts'

/** Whether a page is one of @cec-bulletin/html, whole or as a fragment in another page: its masthead stands beside its text. */
export function isOwnPage(body: HtmlElement): boolean {
  return ownRoot(body) !== undefined
}

/** What its parts stand in directly. */
export function ownRoot(body: HtmlElement): HtmlElement | undefined {
  const isRoot = (element: HtmlElement) =>
    elementsIn(element).some(isMasthead) && elementsIn(element).some(holdsSections)
  return isRoot(body) ? body : findElement(body, isRoot)
}

export const isMasthead = (element: HtmlElement): boolean =>
  element.tagName === 'header' && classesOf(element).includes('masthead')

export const isSection = (element: HtmlElement): boolean =>
  element.tagName === 'section' && /^h[1-6]$/.test(elementsIn(element)[0]?.tagName ?? '')

const holdsSections = (element: HtmlElement) =>
  isSection(element) || (element.tagName === 'main' && elementsIn(element).some(isSection))
