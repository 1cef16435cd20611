import type { ListItemInput } from '@cec-bulletin/schema'
import type { ListItem } from 'mdast'
import type { WordMark } from '../../../dialect/list-markers.ts'
import { placed, type Reader, report } from '../../reader.ts'
import { readNestedBlocks } from '../blocks.ts'
import { withoutMark } from './list-marker.ts'

interface ItemPlace {
  reader: Reader
  /** How many levels down the list stands. */
  depth: number
  /** The mark of words that the item begins with. */
  mark: WordMark | undefined
}

export function readListItem(node: ListItem, { reader, depth, mark }: ItemPlace): ListItemInput {
  if (typeof node.checked === 'boolean')
    report(reader, { node, code: 'task-item', received: node.checked ? '[x]' : '[ ]' })
  const children = mark ? withoutMark(node, { reader, mark }) : node.children
  return placed(reader, node, {
    type: 'listItem',
    children: readNestedBlocks(children, { reader, depth: depth + 1 }),
  })
}
