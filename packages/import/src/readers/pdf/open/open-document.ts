import { ProblemsError } from '@cec-bulletin/schema'
import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs'
import { refusal } from '../../../source/problems/refusal.ts'
import { damaged, encrypted, notPdf, tooLarge } from '../../../source/problems/sentences.ts'
import { imagesIn } from '../pictures/stored/images-in.ts'
import type { StoredImage } from '../pictures/stored/stored-image.ts'
import { withoutPixels } from '../pictures/stored/without-pixels.ts'
import { blankFonts } from './blank-fonts.ts'
import { blankGlyphs } from './blank-glyphs.ts'
import { blankPatterns } from './blank-patterns.ts'
import { type CMaps, openCMaps } from './c-maps.ts'
import { checkObjects } from './check-objects.ts'
import { checkStreams } from './check-streams.ts'
import { giveTransfer } from './give-transfer.ts'
import { pdfjsOptions } from './pdfjs-options.ts'

export interface Opened {
  document: PDFDocumentProxy
  /** The file, as it was handed in. */
  bytes: Uint8Array
  /** By the numbers of their objects; in the document, each has only one pixel. */
  images: ReadonlyMap<string, StoredImage>
  /** Names of CMaps that the document needs and nobody handed in. */
  missing: ReadonlySet<string>
  close: () => Promise<void>
}

/**
 * @throws {ProblemsError} `not-pdf`, `encrypted`, `damaged` or `too-large`.
 */
export async function openDocument(bytes: Uint8Array, { cMaps }: { cMaps: CMaps }): Promise<Opened> {
  checkBegin(bytes)
  checkObjects(bytes)
  checkStreams(bytes)
  giveTransfer()
  const { factory, missing } = openCMaps(cMaps)
  const images = imagesIn(bytes)
  const task = getDocument({
    ...pdfjsOptions,
    // A copy: pdf.js takes what it is given for its own.
    data: blankFonts(blankPatterns(blankGlyphs(withoutPixels(bytes, images.values())))),
    BinaryDataFactory: factory,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    // Those that still have more are left out.
    maxImageSize: 1,
  })
  try {
    const document = await task.promise
    if (document.numPages > mostPages) throw refusal(tooLarge, `${document.numPages} pages`)
    return { document, bytes, images, missing, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    throw explain(error)
  }
}

function checkBegin(bytes: Uint8Array): void {
  if (bytes.length > mostBytes) throw refusal(tooLarge, `${bytes.length} bytes`)
  const begin = String.fromCharCode(...bytes.subarray(0, 1024))
  if (begin.includes('%PDF-')) return
  throw refusal(notPdf, begin === '' ? '0 bytes' : begin.slice(0, 12).replace(/[^ -~]+/g, '…'))
}

const mostBytes = 200_000_000

/** More than any bulletin has, and few enough to be read in a minute. */
const mostPages = 500

/** The sentence for an error of pdf.js, which says by its name what kind it is of. */
export function explain(error: unknown): unknown {
  if (error instanceof ProblemsError || !(error instanceof Error)) return error
  return error.name === 'PasswordException'
    ? refusal(encrypted, error.message)
    : refusal(damaged, error.message.replace(/[.\s]+$/, ''))
}
