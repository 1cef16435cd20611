/**
 * A part of an issue as the peers get it: a list of children, and the fields that its component expects. Inlines, most
 * blocks and the nodes of mdast are pieces as they stand.
 */
export interface Piece {
  type: string
  value?: string
  children?: readonly Piece[]
}
