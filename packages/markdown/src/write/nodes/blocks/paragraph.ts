import type { Paragraph } from '@cec-bulletin/schema/model'
import type { BlockOptions } from '../block-options.ts'
import { writeInlines } from '../inlines.ts'

export function writeParagraph({ children }: Paragraph, { place, lead, disguised }: BlockOptions): string {
  return writeInlines(children, { place, isParagraph: true, lead, disguised })
}
