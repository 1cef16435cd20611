import type { RootContent } from 'mdast'
import type { Reader } from '../reader.ts'

/** Where a block of the tree stands. */
export interface BlockPlace {
  reader: Reader
  /** How many levels down. */
  depth: number
  /** The node above it. */
  before: RootContent | undefined
}
