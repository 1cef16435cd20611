import type { List } from '@cec-bulletin/schema'
import { hasWordMarks, markOf } from '../../../dialect/list-markers.ts'
import { definition } from '../../frame/definition.ts'
import { blankLine, type Place } from '../../place.ts'
import { isBulleted, isTight } from '../neighbours.ts'
import { writeListItem } from './list-item.ts'

export function writeList(list: List, place: Place, bullet: '-' | '+'): string {
  const wordMarks = hasWordMarks(list)
  const items = list.children.map((item, index) => {
    if (!isBulleted(list)) return writeListItem(item, place, { marker: numberOf(list, index) })
    if (wordMarks) return writeListItem(item, place, { marker: bullet, lead: markOf(list, index) })
    return writeListItem(item, place, { marker: bullet, isPlain: index === 0 })
  })
  return items.join(isTight(list) ? `\n${place.indent}` : blankLine(place))
}

/** What must stand above a list that would continue the one above, or whose numbers do not show its marker. */
export function listDefinition(list: List, joins: boolean): string | undefined {
  const hidesMarker = list.marker === '01.' && (list.start ?? 1) >= 100_000_000
  if (hidesMarker) return definition('list', { value: list.marker })
  return joins ? definition('list', {}) : undefined
}

// Markdown reads at most nine digits. In `012.` the zero shows that the marker is `01.`.
function numberOf(list: List, index: number): string {
  const mark = markOf(list, index)
  const showsMarker = index === 0 && list.marker === '01.' && !mark.startsWith('0') && mark.length < 10
  return showsMarker ? `0${mark}` : mark
}
