import type { ListItem, NestedBlock } from '@cec-bulletin/schema'
import { wordMarkAt } from '../../../dialect/list-markers.ts'
import { indented, type Place } from '../../place.ts'
import { blocks } from '../blocks.ts'
import { firstText } from '../first-text.ts'

export interface ListItemOptions {
  /** `-`, `+`, `1.` or `1)`. */
  marker: string
  /** The mark of words in front of the text. */
  lead?: string
  /** Whether the list would get a mark of words if its items began with one. */
  isPlain?: boolean
}

/** `- text`, `1. text`, or `- ※text`. */
export function writeListItem({ children }: ListItem, place: Place, options: ListItemOptions): string {
  const { marker, lead, isPlain } = options
  const inside = indented(place, ' '.repeat(marker.length + 1))
  const first = children[0]!
  const edges = {
    isItem: true,
    lead: lead !== undefined && beginsWithMark(first) ? `${lead} ` : lead,
    disguisesFirst: isPlain === true && wordMarkAt(firstText(first)) !== undefined,
  }
  return `${marker} ${blocks(children, inside, edges)}`
}

// Strong text may not open right behind `●`, which is a letter to some readers.
function beginsWithMark(node: NestedBlock): boolean {
  const first = node.type === 'paragraph' ? node.children[0]!.type : 'text'
  return first === 'strong' || first === 'emphasis' || first === 'delete'
}
