import type { InlineInput } from '@cec-bulletin/schema'
import type { Link, LinkReference } from 'mdast'
import { placed } from '../../reader.ts'
import { deepestInline, type InlinePlace, refuse } from '../inline-place.ts'
import { readInlines } from '../inlines.ts'

export function readLink(node: Link, { reader, depth, joined }: InlinePlace): InlineInput {
  if (depth > deepestInline) return refuse(node, { reader, code: 'too-deep' })
  const { url, title, children } = node
  return placed(reader, node, {
    type: 'link',
    url,
    title: title || undefined,
    children: readInlines(children, { reader, depth: depth + 1, joined }),
  })
}

/** `[words][label]` */
export function readLinkReference(node: LinkReference, { reader, depth, joined }: InlinePlace): InlineInput {
  const definition = reader.definitions.get(node.identifier)
  if (!definition || depth > deepestInline) return refuse(node, { reader, code: 'unresolved-reference' })
  reader.used.add(definition)
  const link = placed(reader, node, {
    type: 'link',
    url: definition.url,
    title: definition.title || undefined,
    children: readInlines(node.children, { reader, depth: depth + 1, joined }),
  })
  if (definition.position) reader.addresses.set(link, definition.position)
  return link
}
