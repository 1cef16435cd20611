import {
  type FootnoteDefinition,
  type FootnoteDefinitionInput,
  footnoteDefinition,
} from '../nodes/blocks/footnote-definition.ts'
import type { Block, BlockInput, NestedBlock } from '../nodes/blocks.ts'
import type { BlockDefinition, Forms } from '../nodes/definition.ts'
import { blocks } from '../nodes/definitions.ts'
import type { CellInline } from '../nodes/inlines.ts'
import { canonicalInlines, canonicalLine } from './inlines.ts'

/** A body in its one form: bare strings wrapped, defaults and empty fields left out. Copies. */
export function canonicalBlocks(input: BlockInput[]): Block[] {
  return input.map(canonicalBlock)
}

/** A note in its one form. Copies. */
export function canonicalNote(input: FootnoteDefinitionInput): FootnoteDefinition {
  return footnoteDefinition.canonical(input, forms)
}

function canonicalBlock(input: BlockInput): Block {
  if (typeof input === 'string') return { type: 'paragraph', children: canonicalInlines(input) }
  const definition: Pick<BlockDefinition<never, Block>, 'canonical'> = blocks[input.type]
  return definition.canonical(input as never, forms)
}

const forms: Forms = {
  inlines: canonicalInlines,
  line: canonicalLine,
  // The shape has refused notes in here.
  cell: (input) => canonicalInlines(input) as CellInline[],
  lineIfAny: (input) => {
    const nodes = input ? canonicalLine(input) : []
    return nodes.length === 0 ? undefined : nodes
  },
  // The shape has refused sub-headings in here.
  nestedBlocks: (input) => canonicalBlocks(input) as NestedBlock[],
}
