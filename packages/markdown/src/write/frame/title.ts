import { writeHeading } from '../nodes/blocks/heading.ts'
import type { Place } from '../place.ts'

interface TitleOptions {
  depth: 1 | 2 | 3
  place: Place
}

/** `## text`, or `###` alone. */
export function writeTitle(title: string | undefined, { depth, place }: TitleOptions): string {
  if (title === undefined) return '#'.repeat(depth)
  return writeHeading({ depth, children: [{ type: 'text', value: title }] }, { place })
}
