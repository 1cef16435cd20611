import type { ThematicBreakInput } from '@cec-bulletin/schema'
import type { ThematicBreak } from 'mdast'
import { placed } from '../../reader.ts'
import type { BlockPlace } from '../block-place.ts'

export function readThematicBreak(node: ThematicBreak, { reader }: BlockPlace): ThematicBreakInput {
  return placed(reader, node, { type: 'thematicBreak' })
}
