import type { PdfPage } from '../page/pdf-page.ts'
import type { AsideUnit, Unit } from '../unit.ts'
import { joinPages } from './join-pages.ts'
import { readElements } from './read-elements.ts'
import { taggedPage } from './tagged-page.ts'

/** What stands on the pages of a document that says itself how it is structured. */
export function readTree(pages: readonly PdfPage[]): Unit[] {
  return joinPages(
    pages.map((page) => {
      const tagged = taggedPage(page)
      const asides = (kind: 'header' | 'footer') =>
        tagged.outside[kind].map((row): AsideUnit => ({ type: 'aside', kind, row }))
      return {
        header: asides('header'),
        units: page.tree ? readElements([page.tree], tagged) : [],
        footer: asides('footer'),
      }
    }),
  )
}
