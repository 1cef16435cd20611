import type { SourceBlock, SourceImage, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { type Page, putAt } from '../flow/page.ts'
import { attributeOf, classesOf, elementsIn, type HtmlElement, isElement, textIn } from '../tree/nodes.ts'
import { boxOf } from './own-box.ts'
import { ownInlines } from './own-inlines.ts'
import { markerOf } from './own-markers.ts'
import { ownTable } from './own-table.ts'

export interface OwnPlace {
  page: Page
  /** The level of a tag that is a sub-heading of depth 4. */
  level: number
}

/** The blocks of a page of ours, of elements that stand beside one another. */
export function ownBlocks(elements: readonly HtmlElement[], place: OwnPlace): SourceBlock[] {
  return elements.flatMap((element) => ownBlock(element, place))
}

function ownBlock(element: HtmlElement, place: OwnPlace): SourceBlock[] {
  const { page, level } = place
  const { tagName } = element
  const classes = classesOf(element)
  const [, heading] = /^h([1-6])$/.exec(tagName) ?? []
  if (heading !== undefined) {
    return [{ ...paragraphOf(element, page), role: 'heading', level: Number(heading) - level + 4 }]
  }
  if (tagName === 'p') return [paragraphOf(element, page)]
  if (tagName === 'ul' || tagName === 'ol') return [listOf(element, place)]
  if (tagName === 'blockquote') return [{ type: 'quote', blocks: ownBlocks(elementsIn(element), place) }]
  if (tagName === 'hr') return [{ type: 'rule' }]
  if (tagName === 'pre') return [codeOf(element, page)]
  if (classes.includes('box')) return [boxOf(element, place)]
  if (classes.includes('quote')) return [quoteOf(element, place)]
  if (classes.includes('picture')) return [imageOf(element, page)]
  if (classes.includes('table')) return [ownTable(element, page)]
  return ownBlocks(elementsIn(element), place)
}

/** A paragraph of which nothing is left to guess. */
export function paragraphOf(element: HtmlElement, page: Page): SourceParagraph {
  const lang = attributeOf(element, 'lang')
  const inlines = ownInlines(element.childNodes, page)
  return {
    type: 'paragraph',
    role: 'text',
    ...(lang !== undefined && { lang }),
    inlines,
    look: {},
    isExact: true,
  }
}

function listOf(element: HtmlElement, place: OwnPlace): SourceBlock {
  const marker = markerOf(classesOf(element))
  const start = attributeOf(element, 'start')
  return {
    type: 'list',
    ordered: element.tagName === 'ol',
    ...(start !== undefined && { start: Number(start) }),
    ...(marker !== undefined && { marker }),
    items: elementsIn(element).map((item) => itemOf(item, place)),
  }
}

/** An item that is one paragraph has no `<p>` around its words. */
function itemOf(item: HtmlElement, place: OwnPlace): SourceBlock[] {
  const holdsBlocks = item.childNodes.some((node) => isElement(node) && blockTags.has(node.tagName))
  return holdsBlocks ? ownBlocks(elementsIn(item), place) : [paragraphOf(item, place.page)]
}

const blockTags = new Set(['blockquote', 'div', 'figure', 'hr', 'ol', 'p', 'pre', 'ul'])

function quoteOf(element: HtmlElement, place: OwnPlace): SourceBlock {
  const [quote, caption] = elementsIn(element)
  const blocks = quote ? ownBlocks(elementsIn(quote), place) : []
  const attribution = caption && ownInlines(caption.childNodes, place.page)
  return { type: 'quote', blocks, ...(attribution && { attribution }) }
}

function codeOf(element: HtmlElement, page: Page): SourceBlock {
  const [code] = elementsIn(element)
  const lang = code && classesOf(code).find((name) => name.startsWith('language-'))
  const range = putAt(textIn(element), { page, at: element.sourceCodeLocation })
  return { type: 'code', ...(lang !== undefined && { lang: lang.slice('language-'.length) }), ...range }
}

function imageOf(element: HtmlElement, page: Page): SourceImage {
  const [shown, words] = elementsIn(element)
  const href = shown && attributeOf(shown, 'href')
  const picture = shown && href !== undefined ? elementsIn(shown)[0] : shown
  const at = element.sourceCodeLocation
  const url = putAt((picture && attributeOf(picture, 'src')) ?? '', { page, at })
  const alt = putAt((picture && attributeOf(picture, 'alt')) ?? '', { page })
  const link = href === undefined ? undefined : { url: putAt(href, { page, at }) }
  const lines = words ? elementsIn(words) : []
  const line = (isCredit: boolean): SourceInline[] | undefined => {
    const found = lines.find((one) => classesOf(one).includes('credit') === isCredit)
    return found && ownInlines(found.childNodes, page)
  }
  const caption = line(false)
  const credit = line(true)
  return {
    type: 'image',
    url,
    alt,
    ...(link && { link }),
    ...(caption && { caption }),
    ...(credit && { credit }),
  }
}
