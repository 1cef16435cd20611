import type { ListInput } from '@cec-bulletin/schema'
import type { List } from 'mdast'
import { placed } from '../../reader.ts'
import type { BlockPlace } from '../block-place.ts'
import { readListItem } from './list-item.ts'
import { definedMarker, numberMarker, wordMarksOf } from './list-marker.ts'

export function readList(node: List, { reader, depth, before }: BlockPlace): ListInput {
  const defined = definedMarker(reader, before)
  const marks = node.ordered ? undefined : wordMarksOf(reader, node)
  const children = node.children.map((item, index) =>
    readListItem(item, { reader, depth, mark: marks?.[index] }),
  )
  const base = { type: 'list' as const, children }
  if (marks) {
    const [{ marker, number }] = marks
    if (number === undefined) return placed(reader, node, { ...base, marker })
    return placed(reader, node, { ...base, ordered: true, marker, start: number })
  }
  if (!node.ordered) return placed(reader, node, { ...base, ordered: false })
  const marker = (defined ?? numberMarker(reader, node)) as ListInput['marker']
  return placed(reader, node, { ...base, ordered: true, start: node.start, marker })
}
