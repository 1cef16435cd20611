import type { Labels } from '@cec-bulletin/schema/model'
import type { BlockPlace } from '../blocks/read-blocks.ts'

export interface OwnPlace extends BlockPlace {
  /** Those of the language of the article. */
  labels: Labels
}
