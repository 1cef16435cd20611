import type { Matrix } from '../../page/matrix.ts'
import type { StoredImage } from '../stored/stored-image.ts'
import type { Box } from './box.ts'

/** An image as it is drawn on a page. */
export interface Placement {
  page: number
  image: StoredImage
  /** Puts the unit square, which is the image, on the page. */
  matrix: Matrix
  /** What of it is seen. */
  box: Box
  /** The marked content in which it stands, as the structure names it. */
  tag?: string
  /** That the document itself says it is none of its content. @default false */
  isArtifact?: boolean
}
