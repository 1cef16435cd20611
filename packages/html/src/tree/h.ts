import type { Element, ElementContent, Properties } from 'hast'
import type { TagName } from './tag-names.ts'

/** An element. It takes three parameters, as in hyperscript, because nearly every line of a renderer calls it. */
export function h(tagName: TagName, children: ElementContent[] = [], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children }
}
