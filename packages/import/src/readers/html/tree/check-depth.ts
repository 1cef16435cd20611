import { refusal } from '../../../source/problems/refusal.ts'
import { tooLarge } from '../../../source/problems/sentences.ts'
import { elementsIn, type HtmlElement, type HtmlNode } from './nodes.ts'

/**
 * Before anything recursive runs.
 *
 * @throws {ProblemsError} `too-large` where elements lie too deep in each other, or are too many.
 */
export function checkDepth(root: { childNodes: HtmlNode[] }): void {
  const waiting: { element: HtmlElement; depth: number }[] = elementsIn(root).map((element) => ({
    element,
    depth: 1,
  }))
  let count = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    count++
    const { element, depth } = next
    if (depth > deepest || count > most) {
      throw refusal(tooLarge, depth > deepest ? `<${element.tagName}>` : `${most} elements`)
    }
    for (const child of elementsIn(element)) waiting.push({ element: child, depth: depth + 1 })
  }
}

/** Articles of WeChat nest sections by the dozen. */
const deepest = 400

const most = 25_000
