import type { PDFPageProxy } from 'unpdf/pdfjs'
import { type PageOptions, picturesOn } from '../pictures/drawn/pictures-on.ts'
import type { StoredImage } from '../pictures/stored/stored-image.ts'
import { boxesOf } from './boxes-of.ts'
import { countFigures } from './count-figures.ts'
import { type Drawings, drawingsOf } from './drawings-of.ts'
import { fontsOf } from './fonts-of.ts'
import { isTagged } from './is-tagged.ts'
import { itemsOf } from './items-of.ts'
import { linkItems } from './link-items.ts'
import { matrixOf } from './matrix.ts'
import { type PaintedText, paintedText } from './painted/painted-text.ts'
import { withPainted } from './painted/with-painted.ts'
import type { PdfItem, PdfPage, Structure } from './pdf-page.ts'
import { structureOf } from './structure-of.ts'

type Drawn = Drawings & Pick<PdfPage, 'placements'> & { painted: PaintedText[] }

/** What is on a page. `images` are those of the file, by the numbers of their objects. */
export async function readPage(
  page: PDFPageProxy,
  { images }: { images: ReadonlyMap<string, StoredImage> },
): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 })
  const transform = matrixOf(viewport.transform)
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const tree = structureOf(await page.getStructTree())
  const plain = itemsOf(content, { transform, fonts: new Map() })
  const names = Object.keys(content.styles)
  const isKnown = tree && names.every((name) => page.commonObjs.has(name))
  const isStructured = isKnown && isTagged([{ items: plain, tree }])
  const { width, height } = viewport
  const options = { images, transform, width, height }
  const { painted, ...drawings } = isStructured
    ? await figured(page, { ...options, tree, items: plain })
    : await drawn(page, options)
  const items = withPainted(itemsOf(content, { transform, fonts: fontsOf(page, names) }), painted)
  const read = {
    number: page.pageNumber,
    width,
    height,
    items: linkItems(items, await boxesOf(page, viewport)),
    ...(tree && { tree }),
    ...drawings,
    ...(content.lang !== null && { lang: content.lang }),
  }
  page.cleanup()
  return read
}

type DrawnOptions = Omit<PageOptions, 'operators'>

/** The names of fonts come with what is drawn. */
async function drawn(page: PDFPageProxy, options: DrawnOptions): Promise<Drawn> {
  const operators = await page.getOperatorList()
  const drawings = drawingsOf(operators, options.transform)
  const { placements, others } = await picturesOn(page, { ...options, operators })
  const painted = paintedText(operators, options.transform)
  return { ...drawings, pictures: drawings.pictures + others, placements, painted }
}

/**
 * Of a page that has a structure, what is drawn says where its pictures are, which lines are bold or white, and which are
 * set off from the text: no element says that.
 */
async function figured(
  page: PDFPageProxy,
  { tree, items, ...options }: DrawnOptions & { tree: Structure; items: readonly PdfItem[] },
): Promise<Drawn> {
  const { placements, painted, areas } = await drawn(page, options)
  return {
    pictures: countFigures(tree, { items, placements }),
    placements,
    painted,
    dots: [],
    strokes: [],
    areas,
  }
}
