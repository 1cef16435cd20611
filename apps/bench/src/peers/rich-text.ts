import { BLOCKS, type Document, INLINES, MARKS } from '@contentful/rich-text-types'
import type { Heading, Link, List } from 'mdast'
import { isInlineType } from '../nodes/inlines.ts'
import type { Piece } from '../pieces/piece.ts'
import { unknownNode } from './unknown-node.ts'

/**
 * Pieces as Contentful's Rich Text. A piece that it has no block for becomes an embedded entry, which holds the piece
 * and its children as a document.
 */
export function toRichText(pieces: readonly Piece[]): Document {
  return { nodeType: BLOCKS.DOCUMENT, data: {}, content: contentOf(pieces) } as Document
}

/** What an embedded entry holds. */
export interface EntryFields {
  piece: Piece
  content: Document
}

interface Node {
  nodeType: string
  data: object
  content: unknown[]
}

function contentOf(pieces: readonly Piece[] = []): unknown[] {
  const [first] = pieces
  if (first === undefined || !isInlineType(first.type)) return pieces.map(block)
  // Rich Text holds words only in paragraphs; this one is marked so that no `<p>` is written.
  return [node(BLOCKS.PARAGRAPH, inlines(pieces), { isBare: true })]
}

function block(piece: Piece): Node {
  const write = blocks.get(piece.type)
  if (write !== undefined) return write(piece as never)
  const fields: EntryFields = { piece, content: toRichText(piece.children ?? []) }
  return node(BLOCKS.EMBEDDED_ENTRY, [], { target: { fields } })
}

const blocks: ReadonlyMap<string, (piece: never) => Node> = new Map<string, (piece: never) => Node>([
  ['paragraph', ({ children }: Piece) => node(BLOCKS.PARAGRAPH, inlines(children))],
  ['heading', ({ depth, children }: Heading) => node(`heading-${depth}`, inlines(children))],
  ['list', listNode],
  ['listItem', ({ children }: Piece) => node(BLOCKS.LIST_ITEM, contentOf(children))],
  ['blockquote', ({ children }: Piece) => node(BLOCKS.QUOTE, contentOf(children))],
  ['thematicBreak', () => node(BLOCKS.HR, [])],
])

function listNode({ children, ...fields }: List): Node {
  return node(fields.ordered ? BLOCKS.OL_LIST : BLOCKS.UL_LIST, contentOf(children), fields)
}

const node = (nodeType: string, content: unknown[], data = {}): Node => ({ nodeType, data, content })

/** Marks from the innermost to the outermost, as the renderer applies them. */
function inlines(nodes: readonly Piece[] = [], marks: readonly string[] = []): unknown[] {
  return nodes.flatMap((one) => inline(one, marks))
}

function inline(piece: Piece, marks: readonly string[]): unknown[] {
  const { type, value = '', children } = piece
  const mark = markNames.get(type)
  if (mark !== undefined) return inlines(children, [mark, ...marks])
  if (type === 'text') return [text(value, marks)]
  if (type === 'inlineCode') return [text(value, [MARKS.CODE, ...marks])]
  if (type === 'break') return [text('\n', marks)]
  if (type !== 'link') return unknownNode('Rich Text', type)
  const { url, title } = piece as unknown as Link
  return [{ nodeType: INLINES.HYPERLINK, data: { uri: url, url, title }, content: inlines(children, marks) }]
}

const markNames: ReadonlyMap<string, string> = new Map([
  ['strong', MARKS.BOLD],
  ['emphasis', MARKS.ITALIC],
  ['delete', MARKS.STRIKETHROUGH],
])

const text = (value: string, marks: readonly string[]) => ({
  nodeType: 'text',
  value,
  marks: marks.map((type) => ({ type })),
  data: {},
})
