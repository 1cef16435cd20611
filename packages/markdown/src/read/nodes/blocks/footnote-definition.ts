import type { FootnoteDefinition } from 'mdast'
import { isDefinitionOf } from '../../../dialect/definitions.ts'
import { placed, type Reader } from '../../reader.ts'
import type { BlockPlace } from '../block-place.ts'
import { readNestedBlocks } from '../blocks.ts'

/** Reads a note and keeps it for the article that refers to it. */
export function gatherNote(node: FootnoteDefinition, { reader, depth }: BlockPlace): undefined {
  const children = withoutNoteDefinition(reader, node.children)
  const note = placed(reader, node, {
    type: 'footnoteDefinition' as const,
    identifier: node.identifier,
    children: readNestedBlocks(children, { reader, depth: depth + 1 }),
  })
  reader.notes.push(note)
}

type Content = FootnoteDefinition['children']

/** What stands behind `[note]: #`, which keeps other readers from taking a note for the definition of a link. */
function withoutNoteDefinition(reader: Reader, nodes: Content): Content {
  const [first, ...others] = nodes
  if (!isDefinitionOf('note', first) || first.url !== '#') return nodes
  reader.used.add(first)
  return others
}
