import { present } from '../../canonical/present.ts'
import { each, report, type Walk } from '../../rules/walk.ts'
import { listStart, mostListNumber, stringOr } from '../../shape/field.ts'
import { fullList } from '../../shape/list.ts'
import * as z from '../../shape/zod.ts'
import type { BlockDefinition, Maybe, Tolerated, Words } from '../definition.ts'
import { type ListItem, type ListItemInput, listItem } from './list-item.ts'
import { type BulletMarker, bulletMarkers, type OrderedMarker, orderedMarkers } from './list-markers.ts'

/** Items with bullets or numbers; lists, quotes and notes nest at most `limits.blockDepth` deep. */
export interface List {
  type: 'list'
  /** Numbers when true, bullets when false. */
  ordered: boolean
  /** The number of the first item, 0 to 999999999; ordered lists only. @default 1 */
  start?: number
  /**
   * How the items are marked, when not by the format's own bullet or `1.`.
   * Not in mdast: one of `bulletMarkers` for a bullet list, one of `orderedMarkers` for an ordered one.
   */
  marker?: BulletMarker | OrderedMarker
  /** At least one. */
  children: ListItem[]
}

/** A list as `parseIssue` takes it, with the fields of `List`; without `ordered` it has bullets. */
export interface ListInput extends Tolerated {
  type: 'list'
  ordered?: Maybe<boolean>
  start?: Maybe<number>
  marker?: Maybe<BulletMarker | OrderedMarker>
  children: (string | ListItemInput)[]
}

export const list = {
  type: 'list',
  fields: (shapes) => ({
    ordered: z.nullish(z.boolean()),
    start: z.nullish(listStart),
    marker: z.nullish(z.literal(...bulletMarkers, ...orderedMarkers)),
    children: fullList(stringOr(shapes.of<ListItemInput>(listItem))),
  }),
  canonical: ({ ordered, start, marker, children }, forms) =>
    present({
      type: 'list' as const,
      ordered: ordered ?? false,
      start: ordered && start === 1 ? undefined : start,
      marker,
      children: children.map((item) =>
        listItem.canonical(typeof item === 'string' ? { type: 'listItem', children: [item] } : item, forms),
      ),
    }),
  check: (node, walk) => {
    checkNumbers(node, walk)
    each(walk, 'children', node.children, (item) => listItem.check(item, walk))
  },
} satisfies BlockDefinition<ListInput, List>

export const listWords: Words<ListInput> = {
  node: ['A list.', '列表。'],
  ordered: [
    'true for numbers, false for bullets. Default: false.',
    'true 为编号，false 为项目符号。默认 false。',
  ],
  start: [
    'Number of the first item; ordered lists only. Default: 1.',
    '首项的编号；仅用于编号列表。默认 1。',
  ],
  marker: [
    'How items are marked: ※ ● → … for bullets; 01. 1) 一、 （一） for numbers.',
    '项目标记：项目符号用 ※ ● → 等；编号用 01. 1) 一、 （一）。',
  ],
  children: [
    'Items, at least one; a bare string is an item of one paragraph.',
    '各项，至少一项；单独的字符串即只有一个段落的项。',
  ],
}

function checkNumbers({ ordered, start, marker, children }: List, walk: Walk): void {
  if (!ordered && start !== undefined) report(walk, 'list-start', { at: ['start'], value: start })
  const markers: readonly string[] = ordered ? orderedMarkers : bulletMarkers
  if (marker !== undefined && !markers.includes(marker)) {
    report(walk, 'unknown-value', { at: ['marker'], value: marker, expected: [...markers] })
  }
  const last = (start ?? 1) + children.length - 1
  const [least, most] = marker === '一、' || marker === '（一）' ? [1, 99] : [0, mostListNumber]
  const beyond = last > most ? last : start === 0 && least > 0 ? 0 : undefined
  if (ordered && beyond !== undefined) {
    report(walk, 'list-count', { value: beyond, expected: [`${least}–${most}`] })
  }
}
