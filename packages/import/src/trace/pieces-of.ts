import type { Piece } from './trace.ts'

/** Every piece of the texts in a traced tree, in its order. */
export function piecesOf(node: unknown): Piece[] {
  if (Array.isArray(node)) return node.flatMap(piecesOf)
  if (typeof node !== 'object' || node === null) return []
  if ('pieces' in node) return Array.isArray(node.pieces) ? node.pieces : []
  return Object.values(node).flatMap(piecesOf)
}
