/**
 * A part of an issue as the peers are given it: one list of children, and beside it fields that its component knows,
 * with all that is looked up (words, dates) found already. Inlines, most blocks and the nodes of mdast are pieces as
 * they stand.
 */
export interface Piece {
  type: string
  value?: string
  children?: readonly Piece[]
}
