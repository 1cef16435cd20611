import { isMark, type ListItem, type NestedBlock } from '@cec-bulletin/schema/model'
import { wordMarkAt } from '../../../dialect/list-markers.ts'
import { indented, type Place } from '../../place.ts'
import { writeBlocks } from '../blocks.ts'
import { firstText } from '../first-text.ts'

interface ListItemOptions {
  place: Place
  /** `-`, `+`, `1.` or `1)`. */
  marker: string
  /** The mark of words in front of the text. */
  lead?: string
  /** Whether the list would get a mark of words if its items began with one. */
  isPlain?: boolean
}

/** `- text`, `1. text`, or `- ※text`. */
export function writeListItem({ children }: ListItem, options: ListItemOptions): string {
  const { place, marker, lead, isPlain } = options
  const [first] = children
  const content = writeBlocks(children, {
    place: indented(place, ' '.repeat(marker.length + 1)),
    isItem: true,
    lead: lead !== undefined && beginsWithMark(first) ? `${lead} ` : lead,
    disguisesFirst: isPlain === true && wordMarkAt(firstText(first)) !== undefined,
  })
  return `${marker} ${content}`
}

// Strong text may not open right behind `●`, which is a letter to some readers.
function beginsWithMark(node: NestedBlock | undefined): boolean {
  const first = node?.type === 'paragraph' && node.lang === undefined ? node.children[0] : undefined
  return first !== undefined && isMark(first)
}
