import { attributeOf, findElement, type HtmlElement, isWithin, parentOf } from '../tree/nodes.ts'
import { densest } from './densest.ts'
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

function ancestorOf(one: HtmlElement, other: HtmlElement): HtmlElement | undefined {
  let current: HtmlElement | undefined = one
  while (current && !isWithin(other, current)) current = parentOf(current)
  return current
}
