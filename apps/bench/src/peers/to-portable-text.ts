import type { Heading, Link, List } from 'mdast'
import { isInlineType } from '../nodes/inlines.ts'
import type { Piece } from '../pieces/piece.ts'
import { unknownNode } from './unknown-node.ts'

/** Portable Text is flat: a list is a row of blocks, each with its level. */
interface TextBlock {
  _type: 'block'
  _key: string
  style: string
  listItem?: string
  level?: number
  markDefs: { _key: string; _type: string; href: string; title?: string | null | undefined }[]
  children: { _type: 'span'; _key: string; text: string; marks: string[] }[]
}

/** A block of a custom type, for pieces that Portable Text has no block for. */
export interface CustomBlock {
  _type: string
  _key: string
  piece: Piece
  content: PortableBlock[]
}

export type PortableBlock = TextBlock | CustomBlock

/** The style of words that stand in a custom block with no element of their own. */
export const bareStyle = 'bare'

/** The name of a custom type: the piece's own, where Portable Text has no usual one. */
export const customType = (type: string) => (type === 'thematicBreak' ? 'horizontal-rule' : type)

/** The name of a list's items. It is all that Portable Text knows of a list: the first number is lost. */
export function itemName({
  ordered,
  marker,
}: {
  ordered?: boolean | null | undefined
  marker?: string
}): string {
  return marker ?? (ordered ? 'number' : 'bullet')
}

/** Pieces as Portable Text. */
export function toPortableText(pieces: readonly Piece[]): PortableBlock[] {
  return blocksOf(pieces, { keys: { next: 0 }, style: 'normal' })
}

interface Around {
  /** Every block and span has a key of its own. */
  keys: { next: number }
  style: string
  list?: { listItem: string; level: number }
}

const key = ({ keys }: Around) => `k${keys.next++}`

function blocksOf(pieces: readonly Piece[] = [], around: Around): PortableBlock[] {
  const [first] = pieces
  if (first === undefined || !isInlineType(first.type))
    return pieces.flatMap((piece) => blocks(piece, around))
  return [textBlock(pieces, around.list === undefined ? { ...around, style: bareStyle } : around)]
}

function blocks(piece: Piece, around: Around): PortableBlock[] {
  const write = native.get(piece.type)
  if (write !== undefined) return write(piece as never, around)
  return [customBlock(piece, around)]
}

function customBlock(piece: Piece, around: Around): CustomBlock {
  const content = blocksOf(piece.children, { keys: around.keys, style: 'normal' })
  return { _type: customType(piece.type), _key: key(around), piece, content }
}

type Write = (piece: never, around: Around) => PortableBlock[]

const native: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['paragraph', ({ children }: Piece, around) => [textBlock(children, around)]],
  [
    'heading',
    ({ depth, children }: Heading, around) => [textBlock(children, { ...around, style: `h${depth}` })],
  ],
  ['blockquote', ({ children }: Piece, around) => blocksOf(children, { ...around, style: 'blockquote' })],
  ['list', items],
])

function items(list: List, around: Around): PortableBlock[] {
  const level = (around.list?.level ?? 0) + 1
  const inside = { ...around, list: { listItem: itemName(list), level } }
  return list.children.flatMap(({ children }) => blocksOf(children, inside))
}

function textBlock(pieces: readonly Piece[] = [], around: Around): TextBlock {
  const { style, list } = around
  const block: TextBlock = {
    _type: 'block',
    _key: key(around),
    style,
    ...list,
    markDefs: [],
    children: [],
  }
  for (const piece of pieces) addSpans(piece, { ...around, block, marks: [] })
  return block
}

interface Spans extends Around {
  block: TextBlock
  marks: string[]
}

function addSpans(piece: Piece, spans: Spans): void {
  const { type, value = '', children = [] } = piece
  const { block, marks } = spans
  const span = (text: string, mark: string[] = []) => {
    block.children.push({ _type: 'span', _key: key(spans), text, marks: [...marks, ...mark] })
  }
  const inside = (mark: string) => {
    for (const child of children) addSpans(child, { ...spans, marks: [...marks, mark] })
  }
  const mark = markNames.get(type)
  if (mark !== undefined) inside(mark)
  else if (type === 'text') span(value)
  else if (type === 'inlineCode') span(value, ['code'])
  else if (type === 'break') span('\n')
  else if (type === 'link') {
    const { url, title } = piece as unknown as Link
    const definition = { _key: key(spans), _type: 'link', href: url, title }
    block.markDefs.push(definition)
    inside(definition._key)
  } else unknownNode('Portable Text', type)
}

const markNames: ReadonlyMap<string, string> = new Map([
  ['strong', 'strong'],
  ['emphasis', 'em'],
  ['delete', 'strike-through'],
])
