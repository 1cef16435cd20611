import { type Attributes, attributes } from './attributes.ts'
import type { Markup } from './markup.ts'

/** An element; as in hyperscript it takes three parameters, because nearly every line of a mail calls it. */
export function h(tagName: string, children: Markup, properties: Attributes = {}): Markup {
  return `<${tagName}${attributes(properties)}>${children}</${tagName}>` as Markup
}

/** An element that never holds anything, and has no end. */
export function empty(tagName: 'hr' | 'br' | 'img' | 'meta', properties: Attributes = {}): Markup {
  return `<${tagName}${attributes(properties)}>` as Markup
}
