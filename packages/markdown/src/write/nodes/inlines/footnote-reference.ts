import type { FootnoteReference } from '@cec-bulletin/schema/model'
import { append, type Line } from '../line.ts'

/** `[^1]` */
export function writeFootnoteReference({ identifier }: FootnoteReference, line: Line): void {
  append(line, `[^${identifier}]`, 'reference')
}
