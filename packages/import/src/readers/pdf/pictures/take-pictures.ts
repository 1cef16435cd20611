import type { Problem } from '@cec-bulletin/schema'
import { problemOf } from '../../../source/problems/problem-of.ts'
import { pictureInPdf, pictureTooLarge } from '../../../source/problems/sentences.ts'
import type { SourcePicture } from '../../../source/source.ts'
import { decodeImages } from './decode/decode-images.ts'
import { mostPixels, type Way, wayOf } from './decode/way-of.ts'
import type { Placement } from './drawn/placement.ts'
import { isFlat, narrowed } from './png/pixels.ts'
import { toPng } from './png/to-png.ts'
import { seen, type View, viewOf } from './png/view.ts'
import type { StoredImage } from './stored/stored-image.ts'

export interface Taken {
  pictures: SourcePicture[]
  /** The path of the file of each placement that has one. */
  paths: Map<Placement, string>
  problems: Problem[]
}

interface File {
  image: StoredImage
  view: View
  way: Way
  /** Those that show it. */
  placements: [Placement, ...Placement[]]
}

interface Stored {
  bytes: Uint8Array
  images: ReadonlyMap<string, StoredImage>
}

/**
 * The files of pictures: a JPEG as it is in the document, any other as a PNG, seen as the page shows it: turned by quarters,
 * mirrored, cut.
 */
export async function takePictures(
  placements: readonly Placement[],
  { bytes, images }: Stored,
): Promise<Taken> {
  const files = withinBudget(filesOf(placements, images), bytes.length)
  const taken: Taken = { pictures: [], paths: new Map(), problems: [] }
  const decoded = decodeImages(
    bytes,
    files.flatMap(({ image, way }) => ('cost' in way ? [image.id] : [])),
  )
  const counts = new Map<number, number>()
  for (const file of files) {
    const [{ page }] = file.placements
    const found = await bytesOf(file, decoded)
    if (found === 'none') continue
    if (typeof found === 'string') {
      const sentence = found === 'too-large' ? pictureTooLarge : pictureInPdf
      taken.problems.push(problemOf(sentence, `${page}`))
      continue
    }
    const count = (counts.get(page) ?? 0) + 1
    counts.set(page, count)
    const path = `images/page-${page}${count === 1 ? '' : `-${count}`}.${found.ending}`
    taken.pictures.push({ path, bytes: found.bytes })
    for (const placement of file.placements) taken.paths.set(placement, path)
  }
  return taken
}

/** One for each image and each way of seeing it. */
function filesOf(placements: readonly Placement[], images: Stored['images']): File[] {
  const files = new Map<string, File>()
  for (const placement of placements) {
    const { image, matrix, box } = placement
    const view = viewOf(matrix, box)
    const key = `${image.id} ${JSON.stringify(view)}`
    const file = files.get(key)
    if (file) file.placements.push(placement)
    else files.set(key, { image, view, way: wayOf(image, { view, images }), placements: [placement] })
  }
  return [...files.values()]
}

/** The same files, of which so many are made of pixels as is in proportion to the size of the document. */
function withinBudget(files: readonly File[], size: number): File[] {
  let left = mostPixels * 2 + size * pixelsOfByte
  return files.map((file, index): File => {
    if (index >= mostPictures) return { ...file, way: { how: 'unreadable' } }
    if (!('cost' in file.way)) return file
    left -= file.way.cost
    return left < 0 ? { ...file, way: { how: 'too-large' } } : file
  })
}

/** Many times as many as an issue has. */
const mostPictures = 500

/** Of a drawing that is packed well. */
const pixelsOfByte = 20

type Found = { bytes: Uint8Array; ending: 'jpg' | 'png' } | 'none' | 'too-large' | 'unreadable'

async function bytesOf({ way, view }: File, decoded: ReturnType<typeof decodeImages>): Promise<Found> {
  if (way.how === 'as-it-is') return { bytes: way.jpeg.bytes.slice(), ending: 'jpg' }
  if (!('cost' in way)) return way.how
  const { value: pixels } = await decoded.next()
  if (!pixels) return way.how === 'flat' ? { bytes: way.jpeg.bytes.slice(), ending: 'jpg' } : 'unreadable'
  const shown = seen(pixels, view)
  if (isFlat(shown)) return 'none'
  if (way.how === 'flat') return { bytes: way.jpeg.bytes.slice(), ending: 'jpg' }
  return { bytes: toPng(narrowed(shown)), ending: 'png' }
}
