import { type HtmlElement, type HtmlNode, isElement, isProgram, isText } from './nodes.ts'

/**
 * The characters within an element that holds few; `undefined` for any other, at which it does not look further, so that
 * every element of a page can be asked.
 */
export function shortTextIn(element: HtmlElement, { most }: { most: number }): string | undefined {
  let text = ''
  let seen = 0
  const waiting: HtmlNode[] = [element]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (++seen > mostNodes) return undefined
    if (isText(node)) text += node.value
    else if (isElement(node) && !isProgram(node)) {
      if (node.childNodes.length > mostNodes) return undefined
      waiting.push(...[...node.childNodes].reverse())
    }
    if (text.length > most) return undefined
  }
  return text
}

const mostNodes = 30
