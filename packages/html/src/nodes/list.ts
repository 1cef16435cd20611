import type { BulletMarker, List, OrderedMarker } from '@cec-bulletin/schema'
import type { Element, Properties } from 'hast'
import type { Context } from '../context.ts'
import { h } from '../h.ts'
import { lines } from '../lines.ts'
import { listItem } from './list-item.ts'
import { markerClasses } from './marker-classes.ts'

export function list(node: List, context: Context): Element {
  const items = lines(node.children.map((item) => listItem(item, context)))
  if (!node.ordered) return h('ul', items, marker(node.marker))
  return h(
    'ol',
    items,
    node.start === undefined ? marker(node.marker) : { start: node.start, ...marker(node.marker) },
  )
}

function marker(marker: BulletMarker | OrderedMarker | undefined): Properties {
  return marker === undefined ? {} : { className: [markerClasses[marker]] }
}
