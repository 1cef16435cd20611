import type { PdfPage } from '../page/pdf-page.ts'
import type { AsideUnit, Unit } from '../unit.ts'
import { joinPages } from './join-pages.ts'
import { readElements } from './read-elements.ts'
import { taggedPage } from './tagged-page.ts'
import { visualOrder } from './visual-order.ts'

/** What stands on the pages of a document that says itself how it is structured. */
export function readTree(pages: readonly PdfPage[]): Unit[] {
  return joinPages(
    pages.map((page) => {
      const tagged = taggedPage(page)
      const asides = (kind: keyof typeof tagged.outside) =>
        tagged.outside[kind].map((row): AsideUnit => ({ type: 'aside', kind, row }))
      return {
        header: asides('header'),
        units: page.tree ? visualOrder(readElements([page.tree], tagged)) : [],
        footer: [...asides('markup'), ...asides('footer')],
      }
    }),
  )
}
