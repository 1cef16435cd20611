import { type List, placeOf } from '@cec-bulletin/schema/model'
import type { Element, Properties } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { lines } from '../../tree/lines.ts'
import { listItem } from './list-item.ts'
import { markerClasses } from './marker-classes.ts'

export function list(node: List, context: Context): Element {
  const items = lines(node.children.map((item) => listItem(item, context)))
  const properties: Properties = {}
  if (node.ordered && node.start !== undefined) properties.start = node.start
  if (node.marker !== undefined) properties.className = [markerClass(node, context)]
  return h(node.ordered ? 'ol' : 'ul', items, properties)
}

function markerClass(node: List, { issue }: Context): string {
  const name = markerClasses.get(node.marker!)
  if (name !== undefined) return name
  const markers = [...markerClasses.keys()].map((marker) => `\`${marker}\``).join(', ')
  throw new TypeError(
    `Cannot render unknown list marker \`${node.marker}\` at ${placeOf(issue, node)}; expected one of ${markers}`,
  )
}
