import type { Range } from '../../../source/range.ts'
import type { Around, InlineBuffer } from '../../html/flow/inline-buffer.ts'
import type { Style } from '../../html/flow/style-of.ts'
import type { Markdown } from '../markdown.ts'

/** A paragraph that is being read. */
export interface Phrasing {
  markdown: Markdown
  buffer: InlineBuffer
  /** The tags of HTML that are open, the innermost last; each of Markdown's marks begins anew. */
  tags: OpenTag[]
  /** The end of a line, of which the next words say what becomes. */
  line: { end?: Range | undefined }
}

interface OpenTag {
  tagName: string
  around: Around[]
  style: Style
  isCode: boolean
}
