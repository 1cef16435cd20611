import { chineseIn, isProse } from '../flow/prose-lines.ts'
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
  const text = named(body) ?? densest(body)
  // In an archive of mails, the mail has its own title.
  const mail = findElement(text, isProse)
  if (mail && chineseIn(mail) * 2 > chineseIn(text)) return { root: mail, text: mail }
  const title = findTitle(body, { text, said })
  if (!title || isWithin(title, text)) return { root: text, text }
  return { root: ancestorOf(text, title) ?? body, title, text }
}

/** What holds all that systems call so, where there are several: a page may show its articles one by one. */
function named(body: HtmlElement): HtmlElement | undefined {
  let last: HtmlElement | undefined
  return allElements(body)
    .filter((element) => {
      if (!isNamed(element) || (last && isWithin(element, last))) return false
      last = element
      return true
    })
    .reduce<HtmlElement | undefined>((first, other) => {
      if (!first) return other
      return /。/.test(textIn(other)) ? ancestorOf(first, other) : first
    }, undefined)
}

const names =
  /^(?:js_content|trs_u?editor|trs_editor_view|ucap-content|zoom|vsb_content\w*|(?:article|entry|post|detail|news|rich_media)[-_]?(?:content|body)|content[-_]?(?:text|body)|field--name-body|item-page|wp_articlecontent|v_news_content)$/i

const isNamed = (element: HtmlElement) =>
  [attributeOf(element, 'id'), attributeOf(element, 'itemprop'), ...classesOf(element)].some(
    (name) => name !== undefined && names.test(name),
  )

function ancestorOf(one: HtmlElement, other: HtmlElement): HtmlElement | undefined {
  let current: HtmlElement | undefined = one
  while (current && !isWithin(other, current)) current = parentOf(current)
  return current
}
