import type { LineBlock } from '../../../lines/line.ts'
import { wordsOf } from '../../../source/words-of.ts'

/** Whether a line is long enough for the words of a note. */
export const isNoteText = (line: LineBlock | undefined, text: string): boolean =>
  line !== undefined && /\p{L}{2}/u.test(wordsOf(line.inlines, text)) && line.line.width >= narrowest

/** In ems. */
const narrowest = 6
