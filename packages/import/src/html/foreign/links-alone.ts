import { signOf } from '../../source/note-signs.ts'
import { attributeOf, elementsIn, type HtmlElement, isProgram, isText, textIn } from '../tree/nodes.ts'

/** The boxes that hold nothing but links to places of the page itself: lists of contents. */
export function linksAlone(body: HtmlElement): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>()
  weigh(body)
  return found

  function weigh(element: HtmlElement): Weight {
    if (isProgram(element)) return { links: 0, outside: 0 }
    if (element.tagName === 'a' && /^#./.test(attributeOf(element, 'href') ?? '')) {
      return { links: signOf(textIn(element)) === undefined ? 1 : 0, outside: 0 }
    }
    const own = element.childNodes.reduce(
      (sum, node) => sum + (isText(node) ? node.value.replace(/[\s.…·]+/gu, '').length : 0),
      0,
    )
    const weight = elementsIn(element)
      .map(weigh)
      .reduce((sum, one) => ({ links: sum.links + one.links, outside: sum.outside + one.outside }), {
        links: 0,
        outside: own,
      })
    if (weight.links > 2 && weight.outside <= weight.links * 2 + 10) found.add(element)
    return weight
  }
}

interface Weight {
  links: number
  /** How many characters stand outside of them, such as numbers of pages and the word for contents. */
  outside: number
}
