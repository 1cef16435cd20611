import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { PdfFont } from './fonts-of.ts'
import type { PdfItem } from './pdf-page.ts'

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

/** The characters of a page with their places. White space is an item too: pdf.js puts one where a gap is. */
export function itemsOf(
  content: TextContent,
  { transform, fonts }: { transform: readonly number[]; fonts: ReadonlyMap<string, PdfFont> },
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
    const text = entry.str
    if (text === '') continue
    const mark = within.at(-1)
    const font = fonts.get(entry.fontName)
    items.push({
      text,
      offset,
      ...placeOf(entry, transform),
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      ...(mark?.tag !== undefined && { tag: mark.tag }),
      isArtifact: mark?.isArtifact ?? false,
    })
    offset += text.length
  }
  return items
}

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

/** The matrix of an item by that of the page, which turns it and counts from its top. ISO 32000-1, 8.3.4 */
function placeOf(
  { transform, width }: { transform: number[]; width: number },
  [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: readonly number[],
): Pick<PdfItem, 'left' | 'right' | 'base' | 'size'> {
  const [, , x = 0, y = 0, left = 0, base = 0] = transform
  const from = a * left + c * base + e
  return {
    left: from,
    right: from + width,
    base: b * left + d * base + f,
    size: Math.round(Math.hypot(a * x + c * y, b * x + d * y) * 10) / 10,
  }
}
