import type {
  ArticleInput,
  BlockInput,
  FootnoteDefinitionInput,
  Labels,
  SectionInput,
} from '@cec-bulletin/schema'
import type { Definition, Node } from 'mdast'
import type { Position } from 'unist'
import type { Finder } from './addresses/finder.ts'
import type { Finding } from './problems/explain.ts'

/** An article of the input as it is put together here, with its lists. */
export interface ReadArticle extends ArticleInput {
  body: BlockInput[]
  notes: FootnoteDefinitionInput[]
}

export interface ReadSection extends SectionInput {
  introduction: BlockInput[]
  articles: ReadArticle[]
}

/** What is known and gathered while a tree is read. */
export interface Reader {
  /** The Markdown that the tree's positions point into. */
  source: string | undefined
  /** What addresses in text were found with, and the links that were made of them. */
  finder: Finder | undefined
  /** The language of the issue. */
  lang: string
  /** The words of the language that is being read. */
  labels: Labels
  /** The definitions of the document, by the name they go by in mdast. */
  definitions: ReadonlyMap<string, Definition>
  /** The definitions that something refers to, or that the dialect has a meaning for. */
  used: Set<Definition>
  notes: FootnoteDefinitionInput[]
  /** Where the address of a link or a picture stands that is written by reference. */
  addresses: WeakMap<object, Position>
  /** The names that HTML gives to places of the document, as in `<a name="canteen">`. */
  names: Set<string>
  /** Where each object of the input comes from. */
  places: WeakMap<object, Position>
  /** What the text that is read stands in: one line is that of a caption, a sub-heading and the like. */
  holder: 'paragraph' | 'line' | 'cell'
  /** How many cells may still be added to rows that leave out their last ones. */
  roomForCells: number
  findings: Finding[]
}

/** Remembers where an object of the input comes from. */
export function placed<const T extends object>(reader: Reader, node: Node, input: T): T {
  if (node.position) reader.places.set(input, node.position)
  return input
}

export interface Refusal extends Finding {
  /** Where it stands, unless its position says more. */
  node: Node
}

/** Notes something that an issue cannot hold. */
export function report(reader: Reader, { node, ...finding }: Refusal): void {
  reader.findings.push({ position: node.position, ...finding })
}

/**
 * The Markdown a node begins with, so that what the dialect reads as a mark or a label is told from the same
 * characters written as references. Without a source the text itself must do.
 */
export function sourceOf({ source }: Pick<Reader, 'source'>, node: Node): string {
  const offset = node.position?.start.offset
  if (source !== undefined && offset !== undefined) return source.slice(offset, offset + 40)
  return 'value' in node && typeof node.value === 'string' ? node.value : ''
}
