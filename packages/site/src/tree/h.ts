import type { Element, ElementContent, Properties } from 'hast'

/** An element; a string is a text. It takes three parameters, as in hyperscript, because nearly every line calls it. */
export function h(
  tagName: string,
  children: readonly (ElementContent | string)[] = [],
  properties: Properties = {},
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  }
}
