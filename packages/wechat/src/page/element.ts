import type { Element, ElementContent, Properties } from 'hast'

/** An element of the page for the editor, which is no article and may hold whatever `compile` writes. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
