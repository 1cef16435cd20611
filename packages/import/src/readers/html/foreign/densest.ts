import {
  attributeOf,
  classesOf,
  elementsIn,
  type HtmlElement,
  isProgram,
  isText,
  textIn,
} from '../tree/nodes.ts'
import { isSiteBox } from './is-site-box.ts'

/**
 * The innermost element that holds nearly all words that are not in links; of one that says by its name that it is the
 * text, half of them are enough where no sentence stands behind it.
 */
export function densest(body: HtmlElement): HtmlElement {
  const weights = new Map<HtmlElement, number>()
  const weightOf = (element: HtmlElement) => weights.get(element) ?? 0
  weigh(body, weights)
  let current = body
  for (;;) {
    const all = weightOf(current)
    const inside = elementsIn(current).filter(({ tagName }) => containers.has(tagName))
    const next =
      inside.find((child) => weightOf(child) >= all * 0.85) ??
      inside.find((child) => weightOf(child) >= all * 0.5 && isNamed(child) && isLast(child, current))
    if (!next || all === 0) return current
    current = next
  }
}

const containers = new Set([
  'article',
  'body',
  'center',
  'div',
  'main',
  'section',
  'table',
  'tbody',
  'td',
  'tr',
])

const isNamed = (element: HtmlElement) =>
  [attributeOf(element, 'id') ?? '', ...classesOf(element)].some((name) =>
    /(?:^|[-_])(?:content|article|text|detail|entry|zhengwen|zw)(?:s|$|[-_])/i.test(name),
  )

/** Whether what stands behind an element is of the site: no sentence ends there. */
function isLast(child: HtmlElement, around: HtmlElement): boolean {
  const behind = around.childNodes.slice(around.childNodes.indexOf(child) + 1)
  const boxes = behind.filter((node) => !('tagName' in node) || !isSiteBox(node))
  return !/[。！？]/u.test(textIn({ childNodes: boxes }))
}

const furniture = new Set(['aside', 'button', 'footer', 'form', 'header', 'nav'])

/** How many characters stand in it, without those of links and of what is furniture by its name. */
function weigh(element: HtmlElement, weights: Map<HtmlElement, number>): number {
  if (furniture.has(element.tagName) || isProgram(element)) return 0
  const own = element.childNodes.reduce((sum, node) => sum + (isText(node) ? node.value.trim().length : 0), 0)
  const weight = elementsIn(element).reduce(
    (sum, child) => (child.tagName === 'a' ? sum : sum + weigh(child, weights)),
    own,
  )
  weights.set(element, weight)
  return weight
}
