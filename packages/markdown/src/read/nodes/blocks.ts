import { type Block, type BlockInput, limits, type NestedBlockInput } from '@cec-bulletin/schema'
import { type ByType, rowsOf } from '@cec-bulletin/schema/model'
import type { RootContent } from 'mdast'
import { reportHtmlBlock } from '../html/report-html-block.ts'
import { picturesApart } from '../lines/pictures-apart.ts'
import type { FindingCode } from '../problems/explain.ts'
import type { Reader } from '../reader.ts'
import { standInBlock } from '../stand-ins.ts'
import { type BlockPlace, refuseBlock } from './block-place.ts'
import { readBlockquote } from './blocks/blockquote.ts'
import { readCode } from './blocks/code.ts'
import { gatherNote } from './blocks/footnote-definition.ts'
import { readHeading } from './blocks/heading.ts'
import { readList } from './blocks/list.ts'
import { readParagraph } from './blocks/paragraph.ts'
import { readTable } from './blocks/table.ts'
import { readThematicBreak } from './blocks/thematic-break.ts'

/** What may stand in a body of mdast. A picture stands in a paragraph there, and sub-headings stand in no other block. */
type Readable = Extract<
  RootContent,
  { type: Exclude<Block['type'], 'heading' | 'image'> | 'footnoteDefinition' | 'definition' }
>

const readable: ByType<Readable, BlockPlace, NestedBlockInput | undefined> = {
  paragraph: readParagraph,
  list: readList,
  blockquote: readBlockquote,
  table: readTable,
  code: readCode,
  thematicBreak: readThematicBreak,
  footnoteDefinition: gatherNote,
  // One that nothing refers to is a warning.
  definition: () => undefined,
}

/** The nodes that are no block of an issue, and the problem that each is. */
const refused: Record<string, FindingCode> = {
  heading: 'nested-heading',
}

const readers = rowsOf(readable)

const refusals = new Map(Object.entries(refused))

/** A body as input of `parseIssue`. */
export function readBlocks(reader: Reader, nodes: RootContent[]): BlockInput[] {
  return nodes
    .flatMap(picturesApart)
    .flatMap<BlockInput>((node, index, all) =>
      node.type === 'heading'
        ? [readHeading(node, { reader })]
        : (readBlock(node, { reader, depth: 0, before: all[index - 1], behind: all[index + 1] }) ?? []),
    )
}

interface NestedOptions {
  reader: Reader
  /** How many levels down they stand. */
  depth: number
}

/** What stands inside an item, a quote or a note. */
export function readNestedBlocks(nodes: RootContent[], { reader, depth }: NestedOptions): NestedBlockInput[] {
  const [first] = nodes
  if (first && depth > limits.blockDepth + 1) {
    return [refuseBlock(reader, { node: first, code: 'too-deep', received: first.type })]
  }
  return nodes
    .flatMap(picturesApart)
    .flatMap(
      (node, index, all) =>
        readBlock(node, { reader, depth, before: all[index - 1], behind: all[index + 1] }) ?? [],
    )
}

/** One block, what stands in the place of one that is refused, or nothing where the node is none. */
function readBlock(node: RootContent, place: BlockPlace): NestedBlockInput | undefined {
  const read = readers.get(node.type)
  if (read) return read(node as Readable, place)
  if (node.type === 'html') {
    reportHtmlBlock(node, place)
    return standInBlock
  }
  const code = refusals.get(node.type) ?? 'unknown-node'
  return refuseBlock(place.reader, { node, code, received: receivedFrom(node) })
}

function receivedFrom(node: RootContent): string {
  return node.type === 'heading' ? '#'.repeat(node.depth) : node.type
}
