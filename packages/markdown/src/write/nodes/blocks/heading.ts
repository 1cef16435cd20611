import type { Inline } from '@cec-bulletin/schema/model'
import type { Place } from '../../place.ts'
import { writeInlines } from '../inlines.ts'

/** A sub-heading, or a title of the frame. */
interface AnyHeading {
  depth: number
  children: Inline[]
}

/** `#### text` */
export function writeHeading({ depth, children }: AnyHeading, { place }: { place: Place }): string {
  return `${'#'.repeat(depth)} ${closed(writeInlines(children, { place }))}`
}

// A reader drops the `#` that stand by themselves at the end of a title.
function closed(source: string): string {
  return source.endsWith('#') ? source.replace(/(?<![^ ])#+$/, '\\$&') : source
}
