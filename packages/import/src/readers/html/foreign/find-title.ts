import { plainStyle, styleOf } from '../flow/style-of.ts'
import {
  allElements,
  attributeOf,
  classesOf,
  findElement,
  type HtmlElement,
  isWithin,
  parentOf,
  textIn,
} from '../tree/nodes.ts'
import { shortTextIn } from '../tree/short-text-in.ts'

/**
 * Where the title of a page stands: in its `h1`, in what the title of the window begins with or has as one of its parts,
 * or else in the last large line in front of the text.
 */
export function findTitle(
  body: HtmlElement,
  { text, said }: { text: HtmlElement; said: string },
): HtmlElement | undefined {
  const elements = allElements(body)
  const parts = said.split(/\s*[-–—_|｜·»>]+\s*/u).map(bare)
  const wordsOf = (element: HtmlElement) => bare(shortTextIn(element, { most: said.length + 200 }) ?? '')
  const begins = (element: HtmlElement) => {
    const words = wordsOf(element)
    return words.length >= shortest && bare(said).startsWith(words)
  }
  const heads = elements.filter((element) => element.tagName === 'h1' && textIn(element).trim() !== '')
  // The last one says it in front of the text; those above it say where on the site the page is.
  const lines = elements
    .slice(0, elements.indexOf(text))
    .filter(
      (element) =>
        isBlock(element) &&
        isShort(element) &&
        !isWithin(text, element) &&
        !holdsLink(element) &&
        !isOfMenu(element, text),
    )
  const isPart = (element: HtmlElement) => parts.includes(wordsOf(element)) && !isDate.test(wordsOf(element))
  const isNamedPart = (element: HtmlElement) =>
    classesOf(element).some((name) => /^(?:bt|title)$/i.test(name)) && bare(said).includes(wordsOf(element))
  const longer = (one: HtmlElement | undefined, other: HtmlElement | undefined) =>
    one && other && wordsOf(one).length >= wordsOf(other).length ? one : (other ?? one)
  return (
    heads.find(begins) ??
    // A site may call its own name one as well, and may say it first.
    longer(lines.findLast(begins), lines.findLast(isNamedPart)) ??
    heads[0] ??
    lines.findLast((line) => isCalledTitle(line) || isPart(line)) ??
    lines.findLast(isLarge)
  )
}

const bare = (words: string) => words.replace(/\s+/gu, '')

/** Shorter lines begin like a title by chance. */
const shortest = 4

const isBlock = ({ tagName }: HtmlElement) => /^(?:center|div|h[2-6]|p|section|td)$/.test(tagName)

const isCalledTitle = (element: HtmlElement) =>
  classesOf(element).some((name) => /^(?:article|content|detail|news|arti|post|info)[-_]?title$/i.test(name))

const isDate = /^[\d\p{P}年月日第总期号]+$/u

/** In points. */
const large = 18

const isLarge = (element: HtmlElement) =>
  findElement({ childNodes: [element] }, (one) => (styleOf(one, plainStyle).size ?? 0) >= large) !== undefined

const isShort = (element: HtmlElement) => {
  const words = shortTextIn(element, { most: 200 })?.trim() ?? ''
  return words.length >= shortest && words.length <= 80
}

/** Menus and paths to a page say its title as well. */
const holdsLink = (element: HtmlElement) =>
  findElement(element, ({ tagName }) => tagName === 'a') !== undefined

/** Where a menu says where the page is, its words stand in the link, or in none. A form may hold all of a page. */
function isOfMenu(element: HtmlElement, text: HtmlElement): boolean {
  const around = parentOf(element)
  if (!around || isWithin(text, element)) return false
  return menus.has(element.tagName) || attributeOf(element, 'role') === 'navigation' || isOfMenu(around, text)
}

const menus: ReadonlySet<string> = new Set(['a', 'nav', 'button', 'form'])
