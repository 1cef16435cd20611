import { limits } from '@cec-bulletin/schema'
import { joinsOf } from '../../lines/joins-of.ts'
import { isInLink, isWrap, offsetAt, type SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** Lines of a programme, an address or a poem run into one: to Markdown a line end is a space. */
export const joinedLines: LineSuspicion = {
  code: 'joined-lines',
  heeds: 'ends',
  slipsIn,
  explain: ({ received }) => ({
    en: `The line “${received}” and the one below run into one. Put \`\\\` at its end, or leave an empty line between.`,
    zh: `“${received}”这一行会与下一行连成一段。请在行末加“\\”，或在两行之间空一行。`,
  }),
}

function slipsIn(line: SourceLine): MarkSlip[] {
  if ((line.kind !== 'paragraph' && line.kind !== 'caption') || !line.text.includes('\n')) return []
  const slips: MarkSlip[] = []
  const lines = line.text.split('\n')
  const joins = joinsOf(lines, {
    mayBeShort: line.kind === 'paragraph',
    mayBeName: line.kind === 'paragraph' && line.start?.column === 1,
  })
  let start = 0
  for (const [index, text] of lines.entries()) {
    if (slips.length === limits.problems) break
    const end = start + text.length
    // In a link the line is wrapped because the address is long.
    const mayBreak = isWrap(line, end) && !isInLink(line, { start: end, end: end + 1 })
    if (joins.has(index) && mayBreak && !definition.test(text))
      slips.push({
        start,
        end,
        ...(isEndOfLine(line, end) && !/[*_~]$/.test(text) && { edit: { start: end, end, text: '\\' } }),
      })
    start = end + 1
  }
  return slips
}

/** What is a warning of its own, and wants an empty line above. */
const definition = /^\[[^[\]]{1,200}\][:：] ?\S/

/** Whether no space that text does not show stands before the line feed: a backslash before it would be one. */
const isEndOfLine = (line: SourceLine, index: number) =>
  /[\r\n]/.test(line.source?.charAt(offsetAt(line, index) ?? -1) ?? '')
