import type { Heading } from '@cec-bulletin/schema'
import type { Place } from '../../place.ts'
import { inlines } from '../inlines.ts'

/** `#### text` */
export function writeHeading({ depth, children }: Heading, place: Place): string {
  return `${'#'.repeat(depth)} ${closed(inlines(children, place, {}))}`
}

/** `## text`, or `###` alone. */
export function titleLine(depth: 1 | 2 | 3, title: string | undefined, place: Place): string {
  const hashes = '#'.repeat(depth)
  return title === undefined
    ? hashes
    : `${hashes} ${closed(inlines([{ type: 'text', value: title }], place, {}))}`
}

// A reader drops the `#` that stand by themselves at the end of a title.
function closed(source: string): string {
  return source.endsWith('#') ? source.replace(/(?<![^ ])#+$/, '\\$&') : source
}
