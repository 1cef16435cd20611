import type { Element, ElementContent } from 'hast'

/** Every element that WeChat keeps and that an article is made of. */
export type TagName =
  | 'a'
  | 'blockquote'
  | 'br'
  | 'em'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'hr'
  | 'img'
  | 'p'
  | 'section'
  | 'span'
  | 'strong'
  | 'sup'
  | 'table'
  | 'td'
  | 'th'
  | 'tr'

/** An element with its style, or with none. It takes three parameters, because nearly every line of a renderer calls it. */
export function h(tagName: TagName, children: ElementContent[] = [], style = ''): Element {
  return { type: 'element', tagName, properties: style === '' ? {} : { style }, children }
}
