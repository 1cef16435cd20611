import { columnAt, columnsOf, extentOf } from '../layout/columns-of.ts'
import { habitsOf, paragraphsOf } from '../layout/paragraphs-of.ts'
import { isNamed, namesIn } from '../page/is-tagged.ts'
import type { PdfItem, PdfPage, Structure } from '../page/pdf-page.ts'
import type { Placed, Row } from '../rows/row.ts'
import { besideEachOther, isBeside, isBlank, rowsOf } from '../rows/rows-of.ts'
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

export function taggedPage({ number, items, tree, height }: PdfPage): TaggedPage {
  const names = new Set(tree ? namesIn(tree) : [])
  const adopted = adoptItems(items, (item) => !item.isArtifact && isNamed(item, names))
  const byTag = new Map<string, PdfItem[]>()
  for (const item of adopted.items) {
    const same = byTag.get(item.tag ?? '')
    if (same) same.push(item)
    else byTag.set(item.tag ?? '', [item])
  }
  const itemsOf = (node: Structure | string): PdfItem[] =>
    typeof node === 'string' ? (byTag.get(node) ?? []) : node.children.flatMap(itemsOf)
  const whole = joined(rowsOf(tree ? itemsOf(tree) : [], number))
  const columns = whole.length > 0 ? columnsOf(whole) : []
  const page = extentOf(whole)
  const place = (row: Row): Placed => ({ row, column: columnAt(row, columns, page) })
  const habits = habitsOf(whole.map(place))
  const edges = rowsOf(adopted.edges, number).sort((one, other) => one.base - other.base)
  const middle = middleOf(adopted.items, height)
  return {
    itemsOf,
    rowsOf: (some) => joined(rowsOf(some, number)).map(place),
    paragraphsOf: (rows) => paragraphsOf(rows, habits),
    outside: {
      header: edges.filter(({ base }) => base < middle),
      markup: rowsOf(adopted.generated, number),
      footer: edges.filter(({ base }) => base >= middle),
    },
  }
}

function joined(rows: readonly Row[]): Row[] {
  const found: Row[] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (isBeside(last, row)) found[found.length - 1] = besideEachOther(last, row)
    else found.push(row)
  }
  return found
}

function middleOf(items: readonly PdfItem[], height: number): number {
  const bases = items.filter((item) => !isBlank(item)).map(({ base }) => base)
  return bases.length > 0 ? (Math.min(...bases) + Math.max(...bases)) / 2 : height / 2
}
