import type { Element, ElementContent } from 'hast'
import { h } from './h.ts'

/**
 * A place to which links lead, in the first line of words: mail programs know `<a name>`, and some drop each `id`.
 * On a line of its own it would be an empty paragraph in Word.
 */
export function withAnchor(element: Element, id: unknown): Element {
  if (id === undefined) return element
  const anchor = h('a', [], { name: `${id}` })
  return within(element, anchor) ?? { ...element, children: [anchor, ...element.children] }
}

/** Nothing where no line of words begins. */
function within(element: Element, anchor: Element): Element | undefined {
  if (/^(?:p|h\d)$/.test(element.tagName)) return { ...element, children: [anchor, ...element.children] }
  const [first, index] = firstElement(element.children)
  const changed = first && within(first, anchor)
  if (changed) return { ...element, children: element.children.with(index, changed) }
  return element.tagName === 'td' ? { ...element, children: [anchor, ...element.children] } : undefined
}

function firstElement(children: readonly ElementContent[]): [Element | undefined, number] {
  const index = children.findIndex(({ type }) => type === 'element')
  const first = children[index]
  return [first?.type === 'element' ? first : undefined, index]
}
