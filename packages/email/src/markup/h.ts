import { type Attributes, attributes } from './attributes.ts'
import type { Markup } from './markup.ts'

/** An element; as in hyperscript it takes three parameters, because nearly every line of a mail calls it. */
export function h(tagName: string, children: readonly Markup[], properties?: Attributes): Markup {
  let html = `<${tagName}${properties === undefined ? '' : attributes(properties)}>`
  for (const child of children) html += child
  return `${html}</${tagName}>` as Markup
}

/** An element that never holds anything, and has no end. */
export function empty(tagName: 'hr' | 'br' | 'img' | 'meta', properties: Attributes = {}): Markup {
  return `<${tagName}${attributes(properties)}>` as Markup
}
