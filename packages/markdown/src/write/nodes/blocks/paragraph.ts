import type { Paragraph } from '@cec-bulletin/schema'
import type { Place } from '../../place.ts'
import { inlines } from '../inlines.ts'
import type { LineOptions } from '../line.ts'

export interface ParagraphOptions {
  /** What stands in front, as `※` in a list item. */
  lead: string | undefined
  /** Whether it must not begin like something the dialect could put here. */
  disguised: boolean
}

export function writeParagraph({ children }: Paragraph, place: Place, options: ParagraphOptions): string {
  const { lead, disguised } = options
  return inlines(
    children,
    place,
    lead === undefined && !disguised ? plain : { isParagraph: true, lead, disguised },
  )
}

const plain: LineOptions = { isParagraph: true }
