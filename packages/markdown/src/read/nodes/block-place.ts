import type { NestedBlockInput } from '@cec-bulletin/schema'
import type { RootContent } from 'mdast'
import { type Reader, type Refusal, report } from '../reader.ts'
import { standInBlock } from '../stand-ins.ts'

/** Where a block of the tree stands. */
export interface BlockPlace {
  reader: Reader
  /** How many levels down. */
  depth: number
  /** The nodes above and below it. */
  before: RootContent | undefined
  behind: RootContent | undefined
}

/** Notes a block that an issue cannot hold, and gives what stands in its place. */
export function refuseBlock(reader: Reader, refusal: Refusal): NestedBlockInput {
  report(reader, refusal)
  return standInBlock
}
