import type { Source } from '@cec-bulletin/import'
import { cMapIn } from './c-map-in.ts'
import { pastRejections } from './past-rejections.ts'
import { textIn } from './text-in.ts'

/** A kind of document that can be imported. */
export interface DocumentKind {
  /** What the names of its files end in, in small letters. */
  endings: readonly string[]
  /** Whether bytes begin as its files do, whatever their name. @default its files begin in no way of their own */
  begins?: (bytes: Uint8Array) => boolean
  /**
   * Loads the reader, which no other command needs, and reads.
   *
   * @throws {ProblemsError} for what cannot be read.
   */
  read: (bytes: Uint8Array, options: ReadingOptions) => Promise<Source>
}

interface ReadingOptions {
  /** Where a page stands: relative addresses are read against it. @default none */
  url?: string
  /** The folder with what Chinese fonts mean that a PDF does not hold. @default none */
  cMaps?: string
}

/** Every kind, one a row. */
export const documentKinds: readonly DocumentKind[] = [
  {
    endings: ['.docx'],
    // Local file header of a zip archive. APPNOTE.TXT 4.3.7
    begins: (bytes) => startOf(bytes, 4) === 'PK\u0003\u0004',
    read: async (bytes) => (await import('@cec-bulletin/import/docx')).readDocx(bytes),
  },
  {
    endings: ['.html', '.htm'],
    begins: (bytes) => /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html)[\s>]/i.test(startOf(bytes, 200)),
    read: async (bytes, { url }) => {
      const { readHtml } = await import('@cec-bulletin/import/html')
      return readHtml(bytes, url === undefined ? {} : { url })
    },
  },
  {
    endings: ['.pdf'],
    // ISO 32000-1, 7.5.2; readers allow something in front of it.
    begins: (bytes) => startOf(bytes, 1024).includes('%PDF-'),
    read: async (bytes, { cMaps }) => {
      const { readPdf } = await import('@cec-bulletin/import/pdf')
      const options = cMaps === undefined ? {} : { cMaps: (name: string) => cMapIn(cMaps, name) }
      return pastRejections(() => readPdf(bytes, options))
    },
  },
  {
    endings: ['.md', '.markdown'],
    read: async (bytes, { url }) => {
      const { readMarkdown } = await import('@cec-bulletin/import/markdown')
      return readMarkdown(textIn(bytes), url === undefined ? {} : { url })
    },
  },
  {
    endings: ['.txt'],
    read: async (bytes) => (await import('@cec-bulletin/import/text')).readText(textIn(bytes)),
  },
]

/** The first bytes, a character each. */
const startOf = (bytes: Uint8Array, length: number) => String.fromCharCode(...bytes.subarray(0, length))
