import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { Matrix } from '../../page/matrix.ts'
import type { StoredImage } from '../stored/stored-image.ts'
import { heightOf, widthOf } from './box.ts'
import { type Painting, paintingsOf } from './paintings-of.ts'
import type { Placement } from './placement.ts'

export interface PicturesOnPage {
  /** Images of the file. */
  placements: Placement[]
  /** How many others are painted that are as large as a picture. */
  others: number
}

export interface PageOptions {
  operators: { fnArray: readonly number[]; argsArray: readonly unknown[] }
  images: ReadonlyMap<string, StoredImage>
  transform: Matrix
  width: number
  height: number
}

/** The pictures that a page shows. What stands there for print alone, or is smaller than a picture, is none. */
export async function picturesOn(page: PDFPageProxy, options: PageOptions): Promise<PicturesOnPage> {
  const placements: Placement[] = []
  let others = 0
  for (const painting of paintingsOf(options.operators, options)) {
    if (Math.min(widthOf(painting.box), heightOf(painting.box)) < smallest) continue
    const image = options.images.get(await idOf(painting, page))
    if (image && !image.isStencil) placements.push(placementOf(painting, { image, page }))
    else if (!painting.isArtifact) others++
  }
  return { placements, others }
}

/** In points; smaller ones are marks and lines. */
const smallest = 24

/** The number of the object of an image: pdf.js says it beside the pixels. */
function idOf({ object }: Painting, page: PDFPageProxy): Promise<string> {
  if (object === undefined) return Promise.resolve('')
  const objects = object.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => {
    objects.get(object, (data: unknown) =>
      resolve(typeof data === 'object' && data !== null && 'ref' in data ? `${data.ref}` : ''),
    )
  })
}

function placementOf(
  { matrix, box, mark, isArtifact }: Painting,
  { image, page }: { image: StoredImage; page: PDFPageProxy },
): Placement {
  const { ref } = page
  const tag =
    mark === undefined || !ref ? {} : { tag: `p${ref.num}R${ref.gen === 0 ? '' : ref.gen}_mc${mark}` }
  return { page: page.pageNumber, image, matrix, box, ...tag, ...(isArtifact && { isArtifact }) }
}
