import { type List, markOf } from '@cec-bulletin/schema/model'
import { hasWordMarks } from '../../../dialect/list-markers.ts'
import { writeDefinition } from '../../definition.ts'
import { blankLine } from '../../place.ts'
import type { BlockOptions } from '../block-options.ts'
import { isBulleted, isTight } from '../neighbours.ts'
import { writeListItem } from './list-item.ts'

export function writeList(list: List, { place, bullet, continuesNumbers }: BlockOptions): string {
  const wordMarks = hasWordMarks(list)
  const items = list.children.map((item, index) => {
    if (!isBulleted(list)) return writeListItem(item, { place, marker: numberOf(list, index) })
    if (wordMarks) return writeListItem(item, { place, marker: bullet, lead: markOf(list, index) })
    return writeListItem(item, { place, marker: bullet, isPlain: index === 0 })
  })
  const definition = definitionAbove(list, continuesNumbers)
  const above = definition === undefined ? '' : definition + blankLine(place)
  return above + items.join(isTight(list) ? `\n${place.indent}` : blankLine(place))
}

/** What must stand above a list that would continue the one above, or whose numbers do not show its marker. */
function definitionAbove(list: List, continuesNumbers: boolean): string | undefined {
  const hidesMarker = list.marker === '01.' && (list.start ?? 1) >= 100_000_000
  if (hidesMarker) return writeDefinition('list', { value: list.marker })
  return continuesNumbers ? writeDefinition('list', {}) : undefined
}

// Markdown reads at most nine digits. In `012.` the zero shows that the marker is `01.`.
function numberOf(list: List, index: number): string {
  const mark = markOf(list, index)
  const showsMarker = index === 0 && list.marker === '01.' && !mark.startsWith('0') && mark.length < 10
  return showsMarker ? `0${mark}` : mark
}
