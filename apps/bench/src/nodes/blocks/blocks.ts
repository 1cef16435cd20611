import type { Block, Labels } from '@cec-bulletin/schema'
import { isListOf, isObject } from '../../floor/values.ts'
import type { Component } from '../../pieces/component.ts'
import type { Piece } from '../../pieces/piece.ts'
import type { Around, BlockSupport } from '../block-support.ts'
import { blockquote } from './blockquote.ts'
import { code } from './code.ts'
import { heading } from './heading.ts'
import { image } from './image.ts'
import { list } from './list.ts'
import { paragraph } from './paragraph.ts'
import { table } from './table.ts'
import { thematicBreak } from './thematic-break.ts'

/** A new type of block needs a file beside these, and a line here. */
const supported: { [Type in Block['type']]: Complete<Extract<Block, { type: Type }>> } = {
  paragraph: complete(paragraph),
  heading: complete(heading),
  list: complete(list),
  blockquote: complete(blockquote),
  table: complete(table),
  image: complete(image),
  code: complete(code),
  thematicBreak: complete(thematicBreak),
}

type Complete<Node> = Required<BlockSupport<Node>>

/** Fills in what may be left out. All then have the same shape, which V8 reads fastest. */
function complete<Node extends Block>(support: BlockSupport<Node>): Complete<Node> {
  const { html, markdown = unwritten, text = unwritten, isRight, piece = itself, components } = support
  return { html, markdown, text, isRight, piece, components }
}

function unwritten({ type }: Block): never {
  throw new Error(`This floor writes no \`${type}\`; add it to nodes/blocks/`)
}

function itself(node: Block): Piece {
  return node
}

function supportOf({ type }: Block): Complete<Block> {
  return supported[type]
}

/** The components of every type of block, by the type of the piece. */
export function blockComponents(): Record<string, Component<never>> {
  return Object.assign({}, ...Object.values(supported).map(({ components }) => components))
}

/** Each on a line of its own. */
export function htmlBlocks(nodes: readonly Block[], labels: Labels): string {
  let html = ''
  for (const node of nodes) html += `${supportOf(node).html(node, labels)}\n`
  return html
}

/** A blank line before each. */
export function markdownBlocks(nodes: readonly Block[], around: Around): string {
  const { indent } = around
  let markdown = ''
  for (const node of nodes) markdown += `${indent.trimEnd()}\n${indent}${markdownBlock(node, around)}\n`
  return markdown
}

export function markdownBlock(node: Block, around: Around): string {
  return supportOf(node).markdown(node, around)
}

/** A blank line before each. */
export function textBlocks(nodes: readonly Block[], around: Around): string {
  let text = ''
  for (const node of nodes) {
    text += `\n${around.indent}${supportOf(node).text(node, around)}\n`
  }
  return text
}

/** What the peers are given. */
export function blockPieces(nodes: readonly Block[], labels: Labels): Piece[] {
  return nodes.map((node) => supportOf(node).piece(node, labels))
}

const checks: ReadonlyMap<unknown, BlockSupport<never>> = new Map(Object.entries(supported))

export const areBlocks = (value: unknown) => isListOf(value, isBlock)

function isBlock(value: unknown): boolean {
  return isObject(value) && checks.get(value.type)?.isRight(value) === true
}
