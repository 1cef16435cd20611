import type { HeadingInput } from '@cec-bulletin/schema'
import type { Heading } from 'mdast'
import { placed, type Reader } from '../../reader.ts'
import { readLine } from '../inlines.ts'

/** `#### text`; those of depth 1 to 3 are titles of the frame. */
export function readHeading(node: Heading, { reader }: { reader: Reader }): HeadingInput {
  const depth = node.depth as 4 | 5 | 6
  return placed(reader, node, { type: 'heading', depth, children: readLine(node.children, { reader }) })
}
