import { type List, placeOf } from '@cec-bulletin/schema/model'
import type { Element, Properties } from 'hast'
import type { Context } from '../../context.ts'
import { h } from '../../tree/h.ts'
import { lines } from '../../tree/lines.ts'
import { withLine } from '../with-line.ts'
import { listItem } from './list-item.ts'
import { markerClasses } from './marker-classes.ts'
import { withMarker } from './with-marker.ts'

export function list(node: List, context: Context): Element {
  const items = lines(
    node.children.map((item, index) =>
      withLine(withMarker(listItem(item, context), { list: node, index, context }), item, context),
    ),
  )
  const properties: Properties = {}
  if (node.ordered && node.start !== undefined) properties.start = node.start
  if (node.marker !== undefined) properties.className = [markerClass(node.marker, { node, context })]
  return h(node.ordered ? 'ol' : 'ul', items, properties)
}

interface Around {
  node: List
  context: Context
}

function markerClass(marker: string, { node, context }: Around): string {
  const name = markerClasses.get(marker)
  if (name !== undefined) return name
  const markers = [...markerClasses.keys()].map((known) => `\`${known}\``).join(', ')
  throw new TypeError(
    `Cannot render unknown list marker \`${marker}\` at ${placeOf(context.issue, node)}; expected one of ${markers}`,
  )
}
