import type { PDFPageProxy } from 'unpdf/pdfjs'
import { boxesOf } from './boxes-of.ts'
import { countPictures } from './count-pictures.ts'
import { fontsOf } from './fonts-of.ts'
import { itemsOf } from './items-of.ts'
import { linkItems } from './link-items.ts'
import type { PdfPage } from './pdf-page.ts'
import { structureOf } from './structure-of.ts'

export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 })
  const [operations, content, tree, boxes] = await Promise.all([
    page.getOperatorList(),
    page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
    page.getStructTree(),
    boxesOf(page, viewport),
  ])
  const fonts = fontsOf(page, Object.keys(content.styles))
  const items = itemsOf(content, { transform: viewport.transform, fonts })
  const structure = structureOf(tree)
  const read = {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    items: linkItems(items, boxes),
    ...(structure && { tree: structure }),
    pictures: countPictures(operations),
    ...(content.lang !== null && { lang: content.lang }),
  }
  page.cleanup()
  return read
}
