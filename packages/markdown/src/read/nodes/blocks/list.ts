import type { ListInput, ListItemInput } from '@cec-bulletin/schema'
import type { List, ListItem } from 'mdast'
import { type WordMark, wordMarkAt } from '../../../dialect/list-markers.ts'
import { withoutLead } from '../../lines/without-lead.ts'
import { placed, type Reader, report, sourceOf } from '../../reader.ts'
import { readNestedBlocks } from '../blocks.ts'

export interface ListOptions {
  depth: number
  /** What the definition above the list says about its marker. */
  marker: string | undefined
}

export function readList(reader: Reader, node: List, { depth, marker }: ListOptions): ListInput {
  const words = node.ordered ? undefined : wordMarksOf(reader, node)
  const children = node.children.map((item, index) => readItem(reader, item, { depth, mark: words?.[index] }))
  const base = { type: 'list' as const, children }
  if (words) {
    const { marker, number } = words[0]!
    if (number === undefined) return placed(reader, node, { ...base, marker })
    return placed(reader, node, { ...base, ordered: true, marker, start: number })
  }
  if (!node.ordered) return placed(reader, node, { ...base, ordered: false })
  return placed(reader, node, {
    ...base,
    ordered: true,
    start: node.start,
    marker: (marker ?? numberMarker(sourceOf(reader, node))) as ListInput['marker'],
  })
}

function readItem(
  reader: Reader,
  node: ListItem,
  { depth, mark }: { depth: number; mark: WordMark | undefined },
): ListItemInput {
  if (typeof node.checked === 'boolean')
    report(reader, node, { code: 'task-item', received: node.checked ? '[x]' : '[ ]' })
  const children = mark ? withoutMark(reader, node, mark) : node.children
  return placed(reader, node, { type: 'listItem', children: readNestedBlocks(reader, children, depth + 1) })
}

// `01.` and `1)` are Markdown's own.
function numberMarker(source: string): string | undefined {
  const [, digits, delimiter] = /^(\d+)([.)])/.exec(source) ?? []
  if (delimiter === ')') return '1)'
  return digits && digits.length > 1 && digits.startsWith('0') ? '01.' : undefined
}

/** The marks of words of all items, if all have them and they belong together. */
function wordMarksOf(reader: Reader, node: List): WordMark[] | undefined {
  const marks: WordMark[] = []
  for (const [index, item] of node.children.entries()) {
    const mark = wordMarkOf(reader, item)
    const first = marks[0] ?? mark
    if (!mark || mark.marker !== first!.marker) return undefined
    if (mark.number !== undefined && mark.number !== first!.number! + index) return undefined
    marks.push(mark)
  }
  return marks.length > 0 ? marks : undefined
}

function wordMarkOf(reader: Reader, { children }: ListItem): WordMark | undefined {
  const [first] = children
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || !lead) return undefined
  const mark = wordMarkAt(sourceOf(reader, lead))
  if (!mark) return undefined
  const rest = withoutLead(reader, first.children, mark.length)
  return rest && (rest.length > 0 || children.length > 1) ? mark : undefined
}

function withoutMark(reader: Reader, { children }: ListItem, mark: WordMark): ListItem['children'] {
  const [first, ...rest] = children
  const text = first?.type === 'paragraph' ? withoutLead(reader, first.children, mark.length) : undefined
  if (!text || first?.type !== 'paragraph') return children
  return text.length > 0 ? [{ ...first, children: text }, ...rest] : rest
}
