import { usualSize } from '../layout/usual-size.ts'
import type { PdfPage } from '../page/pdf-page.ts'
import { rowsOf } from '../rows/rows-of.ts'
import type { AsideUnit, Unit } from '../unit.ts'
import { furnitureItems } from './furniture-items.ts'
import { joinPages } from './join-pages.ts'
import { readElements } from './read-elements.ts'
import { taggedPage } from './tagged-page.ts'
import { takePageNotes } from './take-page-notes.ts'
import { visualOrder } from './visual-order.ts'

/** What stands on the pages of a document that says itself how it is structured. */
export function readTree(pages: readonly PdfPage[]): Unit[] {
  const usual = usualSize(pages.flatMap(({ items, number }) => rowsOf(items, number)))
  const furniture = furnitureItems(pages)
  let count = 0
  return joinPages(
    pages.map((page) => {
      const tagged = taggedPage(page, furniture)
      const asides = (kind: keyof typeof tagged.outside) =>
        tagged.outside[kind].map((row): AsideUnit => ({ type: 'aside', kind, row }))
      const read = page.tree ? visualOrder(readElements([page.tree], tagged)) : []
      const { units, notes } = takePageNotes(read, { usual, count })
      count += notes.length
      return {
        header: asides('header'),
        units,
        footer: [...notes, ...asides('markup'), ...asides('footer')],
      }
    }),
  )
}
