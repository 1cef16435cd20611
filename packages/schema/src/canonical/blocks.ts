import type {
  Block,
  FootnoteDefinition,
  List,
  ListItem,
  NestedBlock,
  Table,
  TableCell,
  TableRow,
} from '../model/block.ts'
import type {
  BlockInput,
  FootnoteDefinitionInput,
  ListInput,
  ListItemInput,
  NestedBlockInput,
  TableCellInput,
  TableInput,
  TableRowInput,
} from '../model/input.ts'
import { canonicalInlines, canonicalLine } from './inlines.ts'
import { present } from './present.ts'

/** A body in its one form: bare strings wrapped, defaults and empty fields left out. Copies. */
export function canonicalBlocks(input: BlockInput[]): Block[] {
  return input.map(canonicalBlock)
}

/** A note in its one form. Copies. */
export function canonicalNote(input: FootnoteDefinitionInput): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: input.identifier.trim(), children: nested(input.children) }
}

function canonicalBlock(input: BlockInput): Block {
  if (typeof input === 'string') return { type: 'paragraph', children: canonicalInlines(input) }
  switch (input.type) {
    case 'paragraph':
      return { type: 'paragraph', children: canonicalInlines(input.children) }
    case 'heading':
      return { type: 'heading', depth: input.depth, children: canonicalLine(input.children) }
    case 'list':
      return canonicalList(input)
    case 'blockquote':
      return present({
        type: 'blockquote' as const,
        children: nested(input.children),
        attribution: line(input.attribution),
      })
    case 'table':
      return canonicalTable(input)
    case 'image':
      return present({
        type: 'image' as const,
        url: input.url.trim(),
        alt: input.alt.trim(),
        caption: line(input.caption),
        credit: line(input.credit),
      })
    case 'thematicBreak':
      return { type: 'thematicBreak' }
  }
}

// The shape has refused sub-headings in here.
const nested = (input: NestedBlockInput[]) => canonicalBlocks(input) as NestedBlock[]

const line = (input: Parameters<typeof canonicalLine>[0] | null | undefined) => {
  const nodes = input ? canonicalLine(input) : []
  return nodes.length === 0 ? undefined : nodes
}

function canonicalList(input: ListInput): List {
  const ordered = input.ordered ?? false
  return present({
    type: 'list' as const,
    ordered,
    start: ordered && input.start === 1 ? undefined : input.start,
    marker: input.marker,
    children: input.children.map(canonicalItem),
  })
}

function canonicalItem(input: string | ListItemInput): ListItem {
  return { type: 'listItem', children: nested(typeof input === 'string' ? [input] : input.children) }
}

function canonicalTable(input: TableInput): Table {
  const align = input.align?.map((column) => column ?? null)
  return present({
    type: 'table' as const,
    align: align?.some((column) => column !== null) ? align : undefined,
    children: input.children.map(canonicalRow),
  })
}

function canonicalRow(input: TableRowInput): TableRow {
  return { type: 'tableRow', children: input.children.map(canonicalCell) }
}

function canonicalCell(input: string | TableCellInput): TableCell {
  return { type: 'tableCell', children: canonicalLine(typeof input === 'string' ? input : input.children) }
}
