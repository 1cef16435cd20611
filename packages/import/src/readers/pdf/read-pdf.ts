import { refusal } from '../../source/problems/refusal.ts'
import { cMapMissing, empty, tooLarge } from '../../source/problems/sentences.ts'
import type { About, Source } from '../../source/source.ts'
import { withBoxes } from './boxes/with-boxes.ts'
import { captioned } from './captioned.ts'
import { withContents } from './contents/with-contents.ts'
import { layoutPages } from './layout/layout-pages.ts'
import { sectionHeaders } from './layout/section-headers.ts'
import type { CMaps } from './open/c-maps.ts'
import { explain, type Opened, openDocument } from './open/open-document.ts'
import { isTagged } from './page/is-tagged.ts'
import type { PdfPage } from './page/pdf-page.ts'
import { readPage } from './page/read-page.ts'
import { withHeavyFaces } from './page/with-heavy-faces.ts'
import { withPictures } from './pictures/with-pictures.ts'
import { isBlank } from './rows/rows-of.ts'
import { rowsIn } from './rows-in.ts'
import { readTree } from './tagged/read-tree.ts'
import type { Unit } from './unit.ts'
import { writeUnits } from './write/write-units.ts'

/** What a PDF needs that is not in its file. Everything may be left out. */
export interface PdfOptions {
  /** What Chinese fonts mean that are not in the file, by name; nothing is loaded from anywhere. @default none */
  cMaps?: CMaps
}

/**
 * A document of pages, `.pdf`: by its structure where it has one, by places and sizes else.
 *
 * @param bytes The whole file, which is not changed.
 * @param options What the file needs beside itself; everything may be left out.
 * @throws {ProblemsError} Where it is none, is encrypted, damaged, too large, holds no text, or needs a CMap that
 * `cMaps` does not have. The promise is rejected with it.
 * @example
 * ```ts
 * import { readPdf } from '@cec-bulletin/import/pdf'
 * import { ProblemsError } from '@cec-bulletin/schema'
 *
 * let found
 * try {
 *   await readPdf(new TextEncoder().encode('今天植树。'))
 * } catch (error) {
 *   found = error instanceof ProblemsError ? error.problems.map(({ code }) => code) : error
 * }
 * console.log(found) // ["not-pdf"]
 * ```
 */
export async function readPdf(bytes: Uint8Array, { cMaps = {} }: PdfOptions = {}): Promise<Source> {
  const opened = await openDocument(bytes, { cMaps })
  try {
    const pages = withHeavyFaces(await readPages(opened))
    const [name] = opened.missing
    if (name !== undefined) throw refusal(cMapMissing, name)
    const isStructured = isTagged(pages)
    const read = sectionHeaders(isStructured ? readTree(pages) : layoutPages(pages))
    const text = withBoxes(withContents(captioned(read), { pages: pages.length }), pages)
    if (!text.some(holdsWords)) throw refusal(empty, '')
    const { units, pictures, problems } = await withPictures(text, { pages, isStructured, opened })
    const written = writeUnits(units)
    return {
      kind: 'pdf',
      ...written,
      about: await aboutOf(opened, { pages, text: written.text }),
      pictures,
      problems,
    }
  } catch (error) {
    throw explain(error)
  } finally {
    await opened.close()
  }
}

const holdsWords = (unit: Unit): boolean => rowsIn(unit).some(({ items }) => !items.every(isBlank))

async function readPages({ document, images }: Opened): Promise<PdfPage[]> {
  const pages: PdfPage[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(await document.getPage(number), { images })
    characters += page.items.reduce((sum, { text }) => sum + text.length, 0)
    if (characters > mostCharacters) throw refusal(tooLarge, `${characters} characters`)
    pages.push(page)
  }
  return pages
}

/** As many as an issue can hold several times over. */
const mostCharacters = 12_000_000

/** Programs say a language that nobody chose: of a Chinese document, only one that is written so is believed. */
async function aboutOf(
  { document }: Opened,
  { pages, text }: { pages: readonly PdfPage[]; text: string },
): Promise<About> {
  const { info } = await document.getMetadata()
  const title: unknown = 'Title' in info ? info.Title : undefined
  const said = pages[0]?.lang
  const isBelieved = /^(?:zh|ja|ko)\b/i.test(said ?? '') || !/\p{Script=Han}/u.test(text)
  const lang = isBelieved && said !== undefined && isLanguage.test(said) ? said : undefined
  return {
    ...(typeof title === 'string' && title.trim() !== '' && { title: title.trim() }),
    ...(lang !== undefined && { lang }),
  }
}

const isLanguage = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i
