import type { LineInline } from '@cec-bulletin/schema/model'
import { writeHeading } from '../nodes/blocks/heading.ts'
import type { Place } from '../place.ts'

interface TitleOptions {
  /** Where it leads. */
  url?: string | undefined
  depth: 1 | 2 | 3
  place: Place
}

/** `## text`, `### [text](url)`, or `###` alone. */
export function writeTitle(title: string | undefined, { depth, place, url }: TitleOptions): string {
  if (title === undefined) return '#'.repeat(depth)
  const text = { type: 'text' as const, value: title }
  const children: LineInline[] = url === undefined ? [text] : [{ type: 'link', url, children: [text] }]
  return writeHeading({ depth, children }, { place })
}
