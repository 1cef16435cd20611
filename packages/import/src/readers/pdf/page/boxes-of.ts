import type { PageViewport, PDFPageProxy } from 'unpdf/pdfjs'
import { numbersIn } from './numbers-in.ts'
import type { PdfBox } from './pdf-page.ts'

/** Where on the page a link is, one box for each of its lines. */
export async function boxesOf(page: PDFPageProxy, viewport: PageViewport): Promise<PdfBox[]> {
  const annotations: unknown[] = await page.getAnnotations()
  return annotations.flatMap((annotation) => {
    if (typeof annotation !== 'object' || annotation === null) return []
    const fields = new Map<string, unknown>(Object.entries(annotation))
    const url = fields.get('unsafeUrl') ?? fields.get('url')
    // A place within the document is no address of the issue.
    if (typeof url !== 'string' || url === '') return []
    const link = { url }
    return rectanglesOf(fields).map((rectangle) =>
      boxOf(link, viewport.convertToViewportRectangle(rectangle)),
    )
  })
}

/** A link over several lines has four corners for each, as x and y eight times; else it is one rectangle. */
function rectanglesOf(fields: ReadonlyMap<string, unknown>): number[][] {
  const corners = numbersIn(fields.get('quadPoints'))
  const rectangle = numbersIn(fields.get('rect'))
  if (corners.length < 8) return rectangle.length === 4 ? [rectangle] : []
  return Array.from({ length: Math.floor(corners.length / 8) }, (_, index) => {
    const some = corners.slice(index * 8, index * 8 + 8)
    const [xs, ys] = [0, 1].map((odd) => some.filter((__, at) => at % 2 === odd))
    return [
      Math.min(...(xs ?? [])),
      Math.min(...(ys ?? [])),
      Math.max(...(xs ?? [])),
      Math.max(...(ys ?? [])),
    ]
  })
}

function boxOf({ url }: { url: string }, [x = 0, y = 0, otherX = 0, otherY = 0]: readonly number[]): PdfBox {
  return {
    url,
    left: Math.min(x, otherX),
    right: Math.max(x, otherX),
    top: Math.min(y, otherY),
    bottom: Math.max(y, otherY),
  }
}
