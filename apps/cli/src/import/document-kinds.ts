import type { Source } from '@cec-bulletin/import'

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
]

/** The first bytes, a character each. */
const startOf = (bytes: Uint8Array, length: number) => String.fromCharCode(...bytes.subarray(0, length))
