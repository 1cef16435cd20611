import type { PDFPageProxy } from 'unpdf/pdfjs'
import { boxesOf } from './boxes-of.ts'
import { drawingsOf } from './drawings-of.ts'
import { fontsOf } from './fonts-of.ts'
import { itemsOf } from './items-of.ts'
import { linkItems } from './link-items.ts'
import { matrixOf } from './matrix.ts'
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
  const transform = matrixOf(viewport.transform)
  const items = itemsOf(content, { transform, fonts })
  const structure = structureOf(tree)
  const read = {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    items: linkItems(items, boxes),
    ...(structure && { tree: structure }),
    ...drawingsOf(operations, transform),
    ...(content.lang !== null && { lang: content.lang }),
  }
  page.cleanup()
  return read
}
