import { patterns } from '../../../infer/words/patterns.ts'
import { breaksSentence } from '../ends-sentence.ts'
import { bySigns } from './by-signs.ts'
import type { Pair } from './pair.ts'

/**
 * Whether a source, a caption or who took a picture may end at a line that is full: such words end in no full stop, so that
 * only how wide they are says whether the line below, which may be a title, goes on with them.
 */
export const mayEndLabel = (pair: Pair): boolean =>
  labels.some((label) => label.test(pair.above.words)) &&
  pair.latin !== 'yes' &&
  !pair.isEnd &&
  !breaksSentence(pair.above.words) &&
  !/^\s*\d/.test(pair.below.words) &&
  bySigns(pair) === undefined

const labels = [patterns.sources, patterns.caption, patterns.credit]
