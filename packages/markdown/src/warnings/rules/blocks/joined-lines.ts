import { limits } from '@cec-bulletin/schema'
import { readTypedMark } from '@cec-bulletin/schema/warnings'
import { areAlike } from '../../lines/line-kind.ts'
import { shortLinesAt } from '../../lines/short-lines.ts'
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
  const hasShort = line.kind === 'paragraph' && !lines.some((text) => readTypedMark(text)?.isCommon === false)
  const shortFrom = (hasShort ? shortLinesAt(lines) : undefined) ?? lines.length
  let start = 0
  for (const [index, text] of lines.entries()) {
    if (slips.length === limits.problems) break
    const end = start + text.length
    const next = lines[index + 1]
    const isJoined =
      next !== undefined && !isItem(text, next) && (index >= shortFrom || standsAlone(text, next))
    // In a link the line is wrapped because the address is long.
    if (isJoined && isWrap(line, end) && !isInLink(line, { start: end, end: end + 1 }))
      slips.push({ start, end, ...(isEndOfLine(line, end) && { edit: { start: end, end, text: '\\' } }) })
    start = end + 1
  }
  return slips
}

/** Whether no space that text does not show stands before the line feed: a backslash before it would be one. */
const isEndOfLine = (line: SourceLine, index: number) =>
  /[\r\n]/.test(line.source?.charAt(offsetAt(line, index) ?? -1) ?? '')

/** Whether a line was hardly meant to run into the one below. */
function standsAlone(text: string, next: string): boolean {
  if (contact.test(next))
    return [text, next].every((line) => line.length <= 40 && !/[，。；！？,;!?]$/.test(line))
  // Words that end in a colon lead over to the next line.
  if (/[：:]$/.test(text) && !/[：:]$/.test(next)) return false
  return areAlike(text, next)
}

/** Whether both have the same mark: they are the items of a list. */
const isItem = (text: string, next: string) => {
  const mark = readTypedMark(text)
  // A number and a space begin many a line, and are a mark from 1 on.
  const isMark = mark !== undefined && !(mark.isCommon && mark.number > 1)
  return isMark && mark.family === readTypedMark(next)?.family
}

/** How to reach somebody, without a colon. */
const contact =
  /^(?:(?:电话|手机|传真|邮编|邮箱|网址|微信|热线)[ \u3000：:]{0,2}[+(（]?[\da-z]|(?:Tel|Phone|Mobile|Fax|Zip)[. :]{1,3}[+(]?\d)/iu
