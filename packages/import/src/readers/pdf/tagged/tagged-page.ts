import { columnAt, columnsOf, extentOf } from '../layout/columns/columns-of.ts'
import { habitsOf, paragraphsOf } from '../layout/course/paragraphs-of.ts'
import { isNamed, namesIn } from '../page/is-tagged.ts'
import type { PdfItem, PdfPage, Structure } from '../page/pdf-page.ts'
import { joinedRows } from '../rows/joined-rows.ts'
import type { Placed, Row } from '../rows/row.ts'
import { isBlank, rowsOf } from '../rows/rows-of.ts'
import type { ParagraphUnit } from '../unit.ts'
import { adoptItems } from './adopt-items.ts'

/** A page whose structure is gone through. */
export interface TaggedPage {
  /** The items of an element, in the order of the structure. */
  itemsOf: (node: Structure | string) => PdfItem[]
  /** The rows that items make, with the columns in which they stand. */
  rowsOf: (items: readonly PdfItem[]) => Placed[]
  /** The paragraphs of rows that no element holds as one. */
  paragraphsOf: (rows: readonly Placed[]) => ParagraphUnit[]
  /** What stands on the page outside of its structure, from the top to the bottom. */
  outside: Record<'header' | 'markup' | 'footer', Row[]>
}

/** `furniture` is what of the structure stands at the edge of the page and is none of its text. */
export function taggedPage(
  { number, items, tree, height }: PdfPage,
  furniture: ReadonlySet<PdfItem>,
): TaggedPage {
  const names = new Set(tree ? namesIn(tree) : [])
  const isInside = (item: PdfItem) => !item.isArtifact && isNamed(item, names) && !furniture.has(item)
  const adopted = adoptItems(items, isInside)
  const byTag = new Map<string, PdfItem[]>()
  for (const item of adopted.items) {
    const same = byTag.get(item.tag ?? '')
    if (same) same.push(item)
    else byTag.set(item.tag ?? '', [item])
  }
  const itemsOf = (node: Structure | string): PdfItem[] =>
    typeof node === 'string' ? (byTag.get(node) ?? []) : node.children.flatMap(itemsOf)
  const whole = joinedRows(tree ? itemsOf(tree) : [], number)
  const columns = whole.length > 0 ? columnsOf(whole) : []
  const page = extentOf(whole)
  const place = (row: Row): Placed => ({ row, column: columnAt(row, columns, page) })
  const habits = habitsOf(whole.map(place))
  const edges = rowsOf(adopted.edges, number).sort((one, other) => one.base - other.base)
  const middle = middleOf(adopted.items, height)
  return {
    itemsOf,
    rowsOf: (some) => joinedRows(some, number).map(place),
    paragraphsOf: (rows) => paragraphsOf(rows, habits),
    outside: {
      header: edges.filter(({ base }) => base < middle),
      markup: rowsOf(adopted.generated, number),
      footer: edges.filter(({ base }) => base >= middle),
    },
  }
}

function middleOf(items: readonly PdfItem[], height: number): number {
  const bases = items.filter((item) => !isBlank(item)).map(({ base }) => base)
  return bases.length > 0 ? (Math.min(...bases) + Math.max(...bases)) / 2 : height / 2
}
