import { furnitureOf } from '../layout/furniture-of.ts'
import { isNamed } from '../page/is-tagged.ts'
import type { PdfItem, PdfPage, Structure } from '../page/pdf-page.ts'
import { joinedRows } from '../rows/joined-rows.ts'
import type { Row } from '../rows/row.ts'

/**
 * Running headers, footers and numbers of pages that stand in the structure of their page, as those do that a style sheet
 * puts at its edge.
 */
export function furnitureItems(pages: readonly PdfPage[]): Set<PdfItem> {
  const shown = pages.map(({ number, height, items, tree }) => ({
    number,
    height,
    rows: joinedRows(items.filter(isText), number),
    names: new Set(tree ? looseIn(tree) : []),
  }))
  const furniture = furnitureOf(shown)
  return new Set(
    shown.flatMap(({ rows, names }) => {
      const isLoose = (row: Row) => row.items.filter(isText).every((item) => isNamed(item, names))
      const own = rows.filter((row) => furniture.has(row) && isLoose(row))
      const found = new Set(own)
      // A paragraph of several lines is none for one of them.
      const others = new Set(rows.filter((row) => !found.has(row)).flatMap(tagsOf))
      return own.filter((row) => tagsOf(row).every((tag) => !others.has(tag))).flatMap(({ items }) => items)
    }),
  )
}

const isText = (item: PdfItem) => !item.isArtifact && item.tag !== undefined

const tagsOf = ({ items }: Row) => items.flatMap(({ tag }) => tag ?? [])

/** What stands in groups and paragraphs alone: a heading, a list or a table is none of the furniture. */
const looseIn = ({ role, children }: Structure): string[] =>
  firm.test(role) ? [] : children.flatMap((child) => (typeof child === 'string' ? [child] : looseIn(child)))

const firm = /^(?:H[1-6]?|L|Table|Note|Caption|BlockQuote|Title|TOC)$/
