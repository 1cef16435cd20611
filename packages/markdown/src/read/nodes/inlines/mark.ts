import type { InlineInput } from '@cec-bulletin/schema'
import type { Delete, Emphasis, Strong } from 'mdast'
import { placed } from '../../reader.ts'
import { deepestInline, type InlinePlace, refuse } from '../inline-place.ts'
import { readInlines } from '../inlines.ts'

export function readMark(
  node: Strong | Emphasis | Delete,
  { reader, depth, joined }: InlinePlace,
): InlineInput {
  if (depth > deepestInline) return refuse(node, { reader, code: 'too-deep' })
  const { type, children } = node
  return placed(reader, node, { type, children: readInlines(children, { reader, depth: depth + 1, joined }) })
}
