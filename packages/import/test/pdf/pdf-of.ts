export interface PdfParts {
  /** The content of each page, of `line` and operators. */
  pages: string[]
  /** Objects of the first page: links. */
  annotations?: string[]
  /** Of the catalog: a structure, for example. */
  catalog?: string
  /** Further objects, from number 20 on. */
  objects?: string[]
  /** Further resources of each page: `/XObject << /I 20 0 R >>`. */
  resources?: string
  /** Further entries of the trailer. */
  trailer?: string
  encoding?: string
  /** What the two fonts are called. @default 'Song' and 'Song-Bold' */
  faces?: readonly [string, string]
}

/**
 * A PDF by hand. Its fonts are in no file; what their codes mean is said beside them: each is a character of Unicode. The
 * second is bold. ISO 32000-1, 9.7 and 9.10
 */
export function pdfOf({
  pages,
  annotations = [],
  catalog = '',
  objects = [],
  resources = '',
  trailer = '',
  encoding,
  faces = ['Song', 'Song-Bold'],
}: PdfParts): Uint8Array {
  const numbered = new Map<number, string>()
  const firstPage = Math.max(100, 20 + objects.length)
  const references = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')
  numbered.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`)
  numbered.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${references}] >>`)
  for (const [index, name] of faces.entries()) {
    const number = 3 + index
    numbered.set(number, fontOf(name, { encoding, descendant: number + 4 }))
    numbered.set(number + 4, descendantOf(name, { encoding, descriptor: number + 8 }))
    numbered.set(number + 8, `<< /Type /FontDescriptor /FontName /${name} /Flags 4 >>`)
  }
  numbered.set(6, stream(toUnicode))
  pages.forEach((content, index) => {
    const own = index === 0 && annotations.length > 0 ? `/Annots [${annotations.join(' ')}]` : ''
    const fonts = `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> ${resources} >>`
    const number = firstPage + index * 2
    const box = '/MediaBox [0 0 600 800]'
    numbered.set(
      number,
      `<< /Type /Page /Parent 2 0 R ${box} ${fonts} /StructParents ${index} /Contents ${number + 1} 0 R ${own} >>`,
    )
    numbered.set(number + 1, stream(content))
  })
  for (const [index, object] of objects.entries()) numbered.set(20 + index, object)
  return file(numbered, trailer)
}

/** Words at a place, counted from the left and the top. */
export const line = (words: string, { x = 60, y = 60, size = 12, bold = false } = {}): string =>
  `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${800 - y} Tm <${hex(words)}> Tj ET\n`

/** Marked content that a structure names by its number. */
export const marked = (number: number, content: string): string =>
  `/P << /MCID ${number} >> BDC\n${content}EMC\n`

/** A link over a rectangle, counted from the left and the top. */
export const link = (url: string, [left, top, right, bottom]: readonly number[]): string =>
  `<< /Type /Annot /Subtype /Link /Rect [${left} ${800 - (bottom ?? 0)} ${right} ${800 - (top ?? 0)}] /A << /S /URI /URI (${url}) >> >>`

const hex = (words: string) =>
  Array.from({ length: words.length }, (_, index) =>
    words.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('')

const fontOf = (
  name: string,
  { encoding, descendant }: { encoding: string | undefined; descendant: number },
) =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding ?? 'Identity-H'} /DescendantFonts [${descendant} 0 R] ${encoding === undefined ? '/ToUnicode 6 0 R' : ''} >>`

const descendantOf = (
  name: string,
  { encoding, descriptor }: { encoding: string | undefined; descriptor: number },
) =>
  `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /DW 1000 /FontDescriptor ${descriptor} 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (${encoding === undefined ? 'Identity' : 'GB1'}) /Supplement 0 >> >>`

const toUnicode =
  '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end'

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

function file(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let text = '%PDF-1.7\n'
  const last = Math.max(...objects.keys())
  const places = new Map<number, number>()
  for (const [number, object] of objects) {
    places.set(number, text.length)
    text += `${number} 0 obj\n${object}\nendobj\n`
  }
  const rows = Array.from({ length: last + 1 }, (_, number) => {
    const place = places.get(number)
    return place === undefined ? '0000000000 65535 f \n' : `${`${place}`.padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 ${last + 1}\n${rows.join('')}trailer\n<< /Size ${last + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
