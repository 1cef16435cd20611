import type { PDFPageProxy } from 'unpdf/pdfjs'
import { boxesOf } from './boxes-of.ts'
import { countFigures } from './count-figures.ts'
import { type Drawings, drawingsOf } from './drawings-of.ts'
import { fontsOf } from './fonts-of.ts'
import { isTagged } from './is-tagged.ts'
import { itemsOf } from './items-of.ts'
import { linkItems } from './link-items.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import type { PdfItem, PdfPage, Structure } from './pdf-page.ts'
import { structureOf } from './structure-of.ts'

export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 })
  const transform = matrixOf(viewport.transform)
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const tree = structureOf(await page.getStructTree())
  const plain = itemsOf(content, { transform, fonts: new Map() })
  const names = Object.keys(content.styles)
  const isKnown = tree && names.every((name) => page.commonObjs.has(name))
  // What is drawn takes longer to read than what is written, and says little of a page that has a structure.
  const drawings =
    isKnown && isTagged([{ items: plain, tree }]) ? undrawn(tree, plain) : await drawn(page, transform)
  const items = itemsOf(content, { transform, fonts: fontsOf(page, names) })
  const read = {
    number: page.pageNumber,
    height: viewport.height,
    items: linkItems(items, await boxesOf(page, viewport)),
    ...(tree && { tree }),
    ...drawings,
    ...(content.lang !== null && { lang: content.lang }),
  }
  page.cleanup()
  return read
}

const undrawn = (tree: Structure, items: readonly PdfItem[]): Drawings => ({
  pictures: countFigures(tree, items),
  dots: [],
  strokes: [],
})

/** The names of fonts come with what is drawn. */
const drawn = async (page: PDFPageProxy, transform: Matrix): Promise<Drawings> =>
  drawingsOf(await page.getOperatorList(), transform)
