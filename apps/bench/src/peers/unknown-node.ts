/** A peer that has no place for a node cannot do the work, and says so. */
export function unknownNode(peer: string, type: string): never {
  throw new Error(`${peer} has no place for \`${type}\``)
}
