import { type List, markOf } from '@cec-bulletin/schema/model'
import { hasWordMarks } from '../../../dialect/list-markers.ts'
import { deeper, type TextPlace } from '../../place.ts'
import { textBlocks } from '../blocks.ts'

/** `- text`, `1. text`, but `※text` and `一、text`. */
export function textList(list: List, place: TextPlace): string {
  const inside = deeper(place, '  ')
  const space = hasWordMarks(list) ? '' : ' '
  const items = list.children.map(
    ({ children }, index) => (markOf(list, index) || '-') + space + textBlocks(children, inside),
  )
  return items.join(`\n${place.indent}`)
}
