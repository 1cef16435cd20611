import type { InlineInput } from '@cec-bulletin/schema'
import type { PhrasingContent } from 'mdast'
import type { Joined } from '../lines/join-lines.ts'
import type { FindingCode } from '../problems/explain.ts'
import { type Reader, report } from '../reader.ts'
import { standIn } from '../stand-ins.ts'

/** Where inline content of the tree stands. */
export interface InlinePlace {
  reader: Reader
  /** How many marks and links stand around it. */
  depth: number
  /** The texts around that were wrapped. */
  joined: Joined
}

/** Marks do not stand in themselves, so no issue goes deeper than a few. */
export const deepestInline = 30

interface Refusal {
  reader: Reader
  code: FindingCode
}

/** Notes inline content that an issue cannot hold, and gives what stands in its place. */
export function refuse(node: PhrasingContent, { reader, code }: Refusal): InlineInput {
  const received = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : node.type
  report(reader, { node, code, received })
  return standIn
}
