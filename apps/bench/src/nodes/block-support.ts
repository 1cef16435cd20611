import type { Labels } from '@cec-bulletin/schema'
import type { Fields } from '../floor/values.ts'
import type { Component } from '../pieces/component.ts'
import type { Piece } from '../pieces/piece.ts'

/**
 * All that the benchmark knows of one type of block. A floor may lack a type that the demo's issue does not hold; it
 * then throws when it meets one.
 */
export interface BlockSupport<Node> {
  /** The floor of HTML: the very bytes of `toHtml`. */
  html(node: Node, labels: Labels): string
  /** The floor of Markdown. */
  markdown?(node: Node, around: Around): string
  /** The floor of plain text. */
  text?(node: Node, around: Around): string
  /** The floor of validation: whether the fields of a value of this type are right. */
  isRight(value: Fields): boolean
  /** What the peers are given. @default the node itself, its children as pieces */
  piece?(node: Node, labels: Labels): Piece
  /** The elements of its pieces, by the type of the piece. */
  components: Record<string, Component<never>>
}

export interface Around {
  labels: Labels
  /** What each line begins with, such as `> ` in a quote. */
  indent: string
}
