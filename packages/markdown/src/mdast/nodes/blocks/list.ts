import { type List, markOf } from '@cec-bulletin/schema/model'
import type * as mdast from 'mdast'
import { hasWordMarks } from '../../../dialect/list-markers.ts'
import type { MdastPlace } from '../../place.ts'
import { mdastBlocks } from '../blocks.ts'

/** Marks that Markdown has no words for begin the items. */
export function mdastList(list: List, place: MdastPlace): mdast.List {
  const wordMarks = hasWordMarks(list)
  const children = list.children.map((item, index): mdast.ListItem => {
    const blocks = mdastBlocks(item.children, place)
    return {
      type: 'listItem',
      spread: blocks.length > 1,
      children: wordMarks ? withMark(blocks, markOf(list, index)) : blocks,
    }
  })
  const spread = children.some((item) => item.spread === true)
  if (!list.ordered || wordMarks) return { type: 'list', ordered: false, spread, children }
  return { type: 'list', ordered: true, start: list.start ?? 1, spread, children }
}

function withMark(blocks: mdast.BlockContent[], mark: string): mdast.BlockContent[] {
  const [first, ...rest] = blocks
  const text = { type: 'text' as const, value: mark }
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [text] }, ...blocks]
  const [head, ...tail] = first.children
  const children =
    head?.type === 'text' ? [{ ...head, value: mark + head.value }, ...tail] : [text, ...first.children]
  return [{ ...first, children }, ...rest]
}
