import type { PDFPageProxy } from 'unpdf/pdfjs'

export interface PdfFont {
  name: string
  bold: boolean
  italic: boolean
  /** That it has no serifs. */
  sans: boolean
}

/** The fonts of a page by the names that pdf.js gives them; what they are called in the file says how they look. */
export function fontsOf(page: PDFPageProxy, names: Iterable<string>): Map<string, PdfFont> {
  const fonts = new Map<string, PdfFont>()
  for (const id of names) {
    if (!page.commonObjs.has(id)) continue
    const font: unknown = page.commonObjs.get(id)
    if (typeof font !== 'object' || font === null || !('name' in font) || typeof font.name !== 'string')
      continue
    // A subset has six letters in front of its name.
    const name = font.name.replace(/^[A-Z]{6}\+/, '')
    fonts.set(id, {
      name,
      bold: bold.test(name) || isSet(font, 'bold') || isSet(font, 'black'),
      italic: italic.test(name),
      sans: sans.test(name),
    })
  }
  return fonts
}

const isSet = (font: object, key: 'bold' | 'black') => Reflect.get(font, key) === true

// 黑体 has no bold of its own: it is the bold of 宋体.
const bold = /bold|black|heavy|demi|[-_]b(?:$|[-_])|[-_]w[6-9]|simhei|fzhei|heiti|heisc|黑体|小标宋/i

const italic = /italic|oblique/i

const sans = /sans|gothic|pingfang|hei(?![a-z])|黑/i
