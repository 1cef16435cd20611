import {
  attributeOf,
  elementsIn,
  findElement,
  type HtmlElement,
  isProgram,
  isText,
  isWithin,
  parentOf,
} from '../tree/nodes.ts'
import { findTitle } from './find-title.ts'

/** Where the text of a page stands: what lies outside of it is furniture of the site. */
export interface Content {
  /** Holds the title and the text. */
  root: HtmlElement
  title?: HtmlElement
  /** Holds the text. */
  text: HtmlElement
}

/**
 * WeChat's article and what well-known systems call the text; or else the innermost element that holds most of it.
 *
 * @param said What the page is called outside of its text.
 */
export function findContent(body: HtmlElement, said = ''): Content {
  const text = findElement(body, isNamed) ?? densest(body)
  const title = findTitle(body, { text, said })
  if (!title || isWithin(title, text)) return { root: text, text }
  return { root: ancestorOf(text, title) ?? body, title, text }
}

const names =
  /^(?:js_content|TRS_Editor|trs_editor_view|UCAP-CONTENT|zoom|Zoom|vsb_content|article-content|articleContent|entry-content|post-content|content-text|news_content|newsContent|article_content|detail-content|wp_articlecontent|v_news_content)$/

const isNamed = (element: HtmlElement) =>
  [attributeOf(element, 'id') ?? '', ...(attributeOf(element, 'class') ?? '').split(/\s+/)].some((name) =>
    names.test(name),
  )

/** Goes down as long as one element holds nearly all words that are not in links. */
function densest(body: HtmlElement): HtmlElement {
  const weights = new Map<HtmlElement, number>()
  const weightOf = (element: HtmlElement) => weights.get(element) ?? 0
  weigh(body, weights)
  let current = body
  for (;;) {
    const all = weightOf(current)
    const next = elementsIn(current).find((child) => weightOf(child) >= all * 0.85)
    if (!next || all === 0 || !containers.has(next.tagName)) return current
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

function ancestorOf(one: HtmlElement, other: HtmlElement): HtmlElement | undefined {
  let current: HtmlElement | undefined = one
  while (current && !isWithin(other, current)) current = parentOf(current)
  return current
}
