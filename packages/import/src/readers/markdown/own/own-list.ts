import {
  type BulletMarker,
  bulletMarkers,
  type OrderedMarker,
  orderedMarkers,
} from '@cec-bulletin/schema/model'
import type { List } from 'mdast'
import { numberIn } from '../../../infer/words/numbers/number-in.ts'
import type { SourceBlock, SourceList } from '../../../source/blocks.ts'
import { labelWords } from '../../../source/label-words.ts'
import { saidBy } from '../../../source/range.ts'
import { rangeOf } from '../parse/parse-markdown.ts'
import { leadAt } from './lead-at.ts'
import { ownBlocks } from './own-blocks.ts'
import type { OwnPlace } from './own-place.ts'

/** A list with the marker that its numbers or the beginnings of its items show, or a definition above it. */
export function ownList(
  list: List,
  { marker: said, ...place }: OwnPlace & { marker: string | undefined },
): SourceList {
  const { text } = place.markdown
  const items = list.children.map((item) => ownBlocks(item.children, place))
  if (list.ordered) {
    const marker = orderedMarkers.find((one) => one === said) ?? numberMarker(list, text)
    const { start } = list
    return {
      type: 'list',
      ordered: true,
      ...(typeof start === 'number' && start !== 1 && { start }),
      ...(marker && { marker }),
      items,
    }
  }
  const mark = wordMark(items[0]?.[0], text)
  if (!mark) return { type: 'list', ordered: false, items }
  const { marker, number } = mark
  return {
    type: 'list',
    ordered: number !== undefined,
    ...(number !== undefined && number !== 1 && { start: number }),
    marker,
    items: items.map(([first, ...rest]) => (first ? [withoutMark(first, text), ...rest] : rest)),
  }
}

/** `1)`, or `01.`, whose zero shows it. */
function numberMarker(list: List, text: string): OrderedMarker | undefined {
  const [, number = '', end] = /^(\d+)([.)])/.exec(text.slice(rangeOf(list).from)) ?? []
  if (end === ')') return '1)'
  return number.length > 1 && number.startsWith('0') ? '01.' : undefined
}

// A space stands before a mark of Markdown, which would not open behind a letter.
const wordMarks = new RegExp(
  `^(?:${bulletMarkers.join('|')}|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）) ?`,
  'u',
)

function wordMark(
  block: SourceBlock | undefined,
  text: string,
): { marker: BulletMarker | OrderedMarker; number?: number } | undefined {
  if (block?.type !== 'paragraph') return undefined
  const length = leadAt(block.inlines, { lead: wordMarks, text })
  const [first] = block.inlines
  if (length === 0 || first?.type !== 'text') return undefined
  const mark = saidBy(first, text).slice(0, length).trimEnd()
  const bullet = bulletMarkers.find((one) => one === mark)
  if (bullet) return { marker: bullet }
  const number = numberIn(mark.replace(/[（）、]/g, ''))
  return number === undefined ? undefined : { marker: mark.startsWith('（') ? '（一）' : '一、', number }
}

function withoutMark(block: SourceBlock, text: string): SourceBlock {
  if (block.type !== 'paragraph') return block
  const end = leadAt(block.inlines, { lead: wordMarks, text })
  const inlines = labelWords(block.inlines, { start: 0, end, text, fate: 'mark', rule: 'list' })
  return { ...block, inlines }
}
