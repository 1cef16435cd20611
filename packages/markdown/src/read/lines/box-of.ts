import type { BoxKind } from '@cec-bulletin/schema'
import type { Blockquote, PhrasingContent, Text } from 'mdast'
import { boxMarkerAt } from '../../dialect/box-marker.ts'
import { type Reader, sourceOf } from '../reader.ts'

interface Box {
  /** Nothing for a quote. */
  kind?: BoxKind
  /** Without the line that says so. */
  children: Blockquote['children']
}

/** A quote of Markdown as the box that its first line makes of it. */
export function boxOf(node: Blockquote, reader: Pick<Reader, 'source'>): Box {
  const [first, ...others] = node.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || text?.type !== 'text') return { children: node.children }
  const marker = boxMarkerAt(sourceOf(reader, text)) && boxMarkerAt(text.value)
  const content = marker && belowMarker(first.children, { reader, length: marker.length })
  if (!content) return { children: node.children }
  const { kind } = marker
  return { kind, children: content.length > 0 ? [{ ...first, children: content }, ...others] : others }
}

interface Marked {
  reader: Pick<Reader, 'source'>
  length: number
}

/** What stands on the lines below; `undefined` where something follows on the line itself. */
function belowMarker(
  [text, next, ...others]: PhrasingContent[],
  { reader, length }: Marked,
): PhrasingContent[] | undefined {
  if (text?.type !== 'text') return undefined
  if (text.value.length > length) return belowText(text, { reader, length }).concat(next ?? [], others)
  if (next === undefined) return []
  return next.type === 'break' ? others : undefined
}

function belowText({ value, position }: Text, { reader: { source }, length }: Marked): PhrasingContent[] {
  const [end = ''] = /^(?:\r\n|\n|\r)/.exec(value.slice(length)) ?? []
  const rest: Text = { type: 'text', value: value.slice(length + end.length) }
  if (rest.value === '') return []
  const { line, offset } = position?.start ?? {}
  if (source === undefined || !position || line === undefined || offset === undefined) return [rest]
  // The marks of quotes and the indentation of items that the second line begins with.
  const [written, lead = ''] = /^[^\n\r]*(?:\r\n|\n|\r)([ \t>]*)/.exec(
    source.slice(offset, offset + 1000),
  ) ?? ['']
  const start = { line: line + 1, column: lead.length + 1, offset: offset + written.length }
  return [{ ...rest, position: { start, end: position.end } }]
}
