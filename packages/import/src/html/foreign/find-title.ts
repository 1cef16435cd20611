import { allElements, classesOf, findElement, type HtmlElement, isWithin, textIn } from '../tree/nodes.ts'
import { shortTextIn } from '../tree/short-text-in.ts'

/** Where the title of a page stands: in its `h1`, or else in what the title of the window begins with. */
export function findTitle(
  body: HtmlElement,
  { text, said }: { text: HtmlElement; said: string },
): HtmlElement | undefined {
  const elements = allElements(body)
  const isSaid = (element: HtmlElement) => {
    const words = bare(shortTextIn(element, { most: said.length + 200 }) ?? '')
    return words.length >= shortest && bare(said).startsWith(words)
  }
  const heads = elements.filter((element) => element.tagName === 'h1' && textIn(element).trim() !== '')
  // A site may call its own name one as well.
  const head = heads.find(isSaid) ?? heads[0]
  if (head) return head
  const before = elements.slice(0, elements.indexOf(text))
  // The last one says it in front of the text; those above it say where on the site the page is.
  return before.findLast((element) => {
    const isTitle = isBlock(element) && (isSaid(element) || (isCalledTitle(element) && isShort(element)))
    return isTitle && !isWithin(text, element) && !holdsLink(element)
  })
}

const bare = (words: string) => words.replace(/\s+/gu, '')

/** Shorter lines begin like a title by chance. */
const shortest = 4

const isBlock = ({ tagName }: HtmlElement) => /^(?:center|div|h[2-6]|p|section|td)$/.test(tagName)

const isCalledTitle = (element: HtmlElement) =>
  classesOf(element).some((name) => /^(?:article|content|detail|news|arti|post|info)[-_]?title$/i.test(name))

const isShort = (element: HtmlElement) => {
  const words = shortTextIn(element, { most: 200 })?.trim() ?? ''
  return words.length >= shortest && words.length <= 80
}

/** Menus and paths to a page say its title as well. */
const holdsLink = (element: HtmlElement) =>
  findElement(element, ({ tagName }) => tagName === 'a') !== undefined
