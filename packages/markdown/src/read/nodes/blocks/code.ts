import type { NestedBlockInput } from '@cec-bulletin/schema'
import type { Code } from 'mdast'
import { placed, type Reader } from '../../reader.ts'
import { type BlockPlace, refuseBlock } from '../block-place.ts'

/** Code between fences. Markdown takes an indented line for code as well, which is seldom what its author meant. */
export function readCode(node: Code, { reader }: BlockPlace): NestedBlockInput {
  const { lang, meta, value } = node
  if (isIndented(reader, node)) return refuseBlock(reader, { node, code: 'indented-code', received: value })
  if (meta) return refuseBlock(reader, { node, code: 'code-meta', received: meta })
  return placed(reader, node, { type: 'code', lang, value })
}

function isIndented({ source }: Reader, { position, value }: Code): boolean {
  if (!position) return false
  const { start, end } = position
  if (source !== undefined && start.offset !== undefined) return !/[`~]/.test(source.charAt(start.offset))
  // Without the source its lines must tell: fenced code has one more.
  return value !== '' && end.line - start.line < value.split('\n').length
}
