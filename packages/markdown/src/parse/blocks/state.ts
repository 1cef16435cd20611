import type { Blockquote, Code, FootnoteDefinition, Html, List, ListItem, Parent, Root, Table } from 'mdast'
import type { Point } from 'unist'
import type { Content, ContentLine } from '../content.ts'
import type { Room } from '../room.ts'
import type { Cursor } from './cursor.ts'

/** What is known while the blocks of a document are read, line by line. */
export interface BlockState {
  root: Root
  cursor: Cursor
  /** The document and the containers within it that are open, from the outside in. */
  containers: [Container, ...Container[]]
  /** How many of them go on in the line that is being read. */
  matched: number
  /** The block at the end that is no container, while more lines may belong to it. */
  leaf: Leaf | undefined
  /** Where the last line ended that was not blank. */
  end: Point
  /** The nodes whose text is still to be read, once all definitions are known. */
  texts: { node: Parent; content: Content; start: number; inTable: boolean }[]
  /** The labels of all definitions, and those of all notes. */
  definitions: Set<string>
  notes: Set<string>
  room: Room
}

export interface Container {
  node: Root | Blockquote | List | ListItem | FootnoteDefinition
  /** For an item or a note: the columns by which its further lines are indented. */
  indent: number
  /** The list among its children that one more item may join, and the mark of its items. */
  list?: { node: List; mark: string } | undefined
}

type Leaf = OpenParagraph | OpenRaw | OpenTable

export interface OpenParagraph {
  type: 'paragraph'
  lines: [ContentLine, ...ContentLine[]]
  texts: [string, ...string[]]
  /** How long the texts are, with the line feeds between them. */
  length: number
}

/** Code or HTML, which is taken as it stands. */
export interface OpenRaw {
  type: 'raw'
  node: Code | Html
  lines: string[]
  /** Of a fence: its character, its length and its indentation. */
  fence?: { marker: string; length: number; indent: number }
  /** What ends HTML on the line that holds it; without one a blank line does. */
  closing?: RegExp | undefined
}

interface OpenTable {
  type: 'table'
  node: Table
}

export const innermost = ({ containers }: BlockState): Container =>
  containers[containers.length - 1] ?? containers[0]

/** Whether a block that began here would end a paragraph. */
export const interrupts = ({ leaf, matched, containers }: BlockState) =>
  leaf?.type === 'paragraph' && matched === containers.length
