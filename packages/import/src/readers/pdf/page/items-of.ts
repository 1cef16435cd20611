import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { PdfFont } from './fonts-of.ts'
import { type Matrix, matrixOf, multiply, unitOf } from './matrix.ts'
import type { PdfItem } from './pdf-page.ts'

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

/** The characters of a page with their places. White space is an item too: pdf.js puts one where a gap is. */
export function itemsOf(
  content: TextContent,
  { transform, fonts }: { transform: Matrix; fonts: ReadonlyMap<string, PdfFont> },
): PdfItem[] {
  const items: PdfItem[] = []
  const within: Mark[] = []
  let offset = 0
  for (const entry of content.items) {
    if (!('str' in entry)) {
      if (entry.type === 'endMarkedContent') within.pop()
      else within.push(markOf(entry, within.at(-1)))
      continue
    }
    const text = unjoined(entry.str)
    if (text === '') continue
    const mark = within.at(-1)
    const font = fonts.get(entry.fontName)
    items.push({
      text,
      offset,
      ...placeOf(entry, transform),
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      ...(font?.sans && { sans: true }),
      ...(font && !font.sans && { font: font.name }),
      ...(mark?.tag !== undefined && { tag: mark.tag }),
      isArtifact: mark?.isArtifact ?? false,
    })
    offset += text.length
  }
  return items
}

/** Letters that a font draws as one, such as `ﬂ`, as the letters that they are. */
const unjoined = (text: string) => text.replace(/[\ufb00-\ufb06]/g, (joined) => joined.normalize('NFKC'))

interface Mark {
  tag: string | undefined
  isArtifact: boolean
}

/** Marked content without a name of its own belongs to that around it. */
function markOf(entry: { id?: string | null; tag?: string }, around: Mark | undefined): Mark {
  return {
    tag: entry.id ?? around?.tag,
    isArtifact: entry.tag === 'Artifact' || (around?.isArtifact ?? false),
  }
}

/** The matrix of an item by that of the page, which turns it and counts from its top. */
function placeOf(
  { transform, width }: { transform: unknown; width: number },
  page: Matrix,
): Pick<PdfItem, 'left' | 'right' | 'base' | 'size'> {
  const matrix = multiply(page, matrixOf(transform))
  const [, , , , left, base] = matrix
  return { left, right: left + width, base, size: Math.round(unitOf(matrix).height * 10) / 10 }
}
