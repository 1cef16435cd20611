import type { Element, ElementContent, Properties } from 'hast'

/** An element; as in hyperscript it takes three parameters, because nearly every line of a mail calls it. */
export function h(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children }
}
