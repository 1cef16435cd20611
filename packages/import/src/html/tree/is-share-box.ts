import { classesOf, type HtmlElement } from './nodes.ts'
import { shortTextIn } from './short-text-in.ts'

/** Whether an element holds buttons with which readers share a page, as systems for websites put them below its text. */
export const isShareBox = (element: HtmlElement): boolean =>
  classesOf(element).some((name) => names.test(name)) && shortTextIn(element, { most: 200 }) !== undefined

const names =
  /^(?:sharedaddy|bdsharebuttonbox|bshare\S*|addthis\S*|addtoany\S*|social-share|(?:post|article|entry|news|page)-shar(?:e|es|ing)|share|share-(?:box|bar|buttons?|links?)|share_(?:box|bar))$/
