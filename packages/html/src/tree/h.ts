import type { Element, ElementContent, Properties } from 'hast'
import type { TagName } from './tag-names.ts'

export function h(tagName: TagName, children: ElementContent[] = [], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children }
}
