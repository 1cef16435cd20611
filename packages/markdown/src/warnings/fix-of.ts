import type { Fix } from '@cec-bulletin/schema'
import { lineStartBefore } from './line-start.ts'
import { offsetAt, offsetBehind, type SourceLine } from './source-line.ts'
import type { Edit, MarkSlip } from './suspicion.ts'

/** The edit of the source that mends a slip, if nothing but plain text is replaced. */
export function fixOf(line: SourceLine, slip: MarkSlip): Fix | undefined {
  const edit = editOf(slip)
  // A title holds no marks, so none mends it.
  if (!edit || (line.kind === 'title' && /[*<[\n]/.test(edit.text))) return undefined
  const { source } = line
  const start = offsetAt(line, edit.start)
  const end = edit.end > edit.start ? offsetBehind(line, edit.end) : start
  if (source === undefined || start === undefined || end === undefined) return undefined
  if (source.slice(start, end) !== line.text.slice(edit.start, edit.end)) return undefined
  return { start, end, text: edit.text.replaceAll('\n', () => lineEndOf(source) + leadAt(line, start)) }
}

function editOf({ start, end, fix, edit }: MarkSlip): Edit | undefined {
  return edit ?? (fix === undefined ? undefined : { start, end, text: fix })
}

/** As the document ends its first line, which is soon found. */
export const lineEndOf = (source: string): string =>
  source[source.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n'

/** What a new line begins with to stay in the quotes and items that the text stands in. */
function leadAt({ source = '', start }: SourceLine, offset: number): string {
  const lineStart = lineStartBefore(source, offset)
  const isFirst = start?.offset !== undefined && start.offset >= lineStart
  if (isFirst) return source.slice(lineStart, start.offset).replace(/[^>\t]/g, ' ')
  return /^[ \t>]*/.exec(source.slice(lineStart, offset))?.[0] ?? ''
}
