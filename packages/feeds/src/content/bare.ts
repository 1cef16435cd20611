import type { Element, ElementContent, Properties } from 'hast'
import { addressOf } from './address-of.ts'

interface Place {
  /** The address of the page that holds the ids to which links lead. */
  page: string
}

/**
 * A copy of an element for pages that nobody here knows: addresses are absolute, and it has neither ids, which could be
 * taken there, nor classes, which could mean something there, nor anything that points to an id.
 */
export function bare(element: Element, place: Place): Element {
  return {
    type: 'element',
    tagName: element.tagName,
    properties: propertiesOf(element.properties, place),
    children: element.children.map((child) => bareContent(child, place)),
  }
}

function bareContent(node: ElementContent, place: Place): ElementContent {
  return node.type === 'element' ? bare(node, place) : node
}

/** Means the same on every page. */
const kept = new Set(['alt', 'dateTime', 'dir', 'height', 'lang', 'scope', 'src', 'start', 'title', 'width'])

function propertiesOf(properties: Properties, { page }: Place): Properties {
  const left: Properties = {}
  for (const [name, value] of Object.entries(properties)) {
    if (kept.has(name)) left[name] = value
    if (name === 'href') left.href = absolute(`${value}`, page)
  }
  return left
}

function absolute(href: string, page: string): string {
  return href.startsWith('#') ? addressOf(page, href.slice(1)) : href
}
