import { textSuspicions } from '@cec-bulletin/schema/warnings'
import { isWrap, offsetAt, type SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** A list that begins with another number than 1 stays text right under a line of text. */
export const joinedList: LineSuspicion = {
  code: 'joined-list',
  slipsIn,
  explain: ({ received }) => ({
    en: `The list that begins with “${received}” runs into the text above. Leave an empty line between.`,
    zh: `“${received}”开头的列表会与上面的文字连成一段。请在中间空一行。`,
  }),
}

function slipsIn(line: SourceLine): MarkSlip[] {
  if (line.kind !== 'paragraph' || !line.text.includes('\n')) return []
  const lines = line.text.split('\n')
  let start = 0
  let above = ''
  for (const [index, text] of lines.entries()) {
    const number = numberOf(text)
    const next = numberOf(lines[index + 1] ?? '')
    // A number at the beginning of a wrapped line is hardly a list, unless another one counts on.
    const isList = number !== undefined && start > 0 && isWrap(line, start - 1)
    if (isList && (next === number + 1 || (/[：:]$/.test(above) && next === undefined))) {
      if (isTypedList(line)) return []
      const edit = { start, end: start, text: '\n' }
      return [{ start, end: start + markOf(text).length, ...(isPlain(line, lines, index) && { edit }) }]
    }
    start += text.length + 1
    above = text
  }
  return []
}

/** Whether nothing comes of it but a line of text and items of a line each, with no other list below. */
function isPlain(line: SourceLine, lines: readonly string[], index: number): boolean {
  const { start, text, source = '' } = line
  const end = offsetAt(line, text.length)
  const items = lines.slice(index).map(numberOf)
  const counts = items.every((number, at) => number !== undefined && number === (items[0] ?? 0) + at)
  const isAlone = end !== undefined && !/^\s*(?:[-*+]|\d{1,9}[.)])/.test(source.slice(end, end + 40))
  return start?.column === 1 && index === 1 && counts && isAlone
}

/** Items that count on may have a warning of their own. */
const isTypedList = (line: SourceLine) =>
  textSuspicions.some(({ code, slipsIn: typedIn }) => code === 'typed-list' && typedIn(line).length > 0)

function numberOf(line: string): number | undefined {
  const mark = markOf(line)
  return mark === '' ? undefined : Number(mark.slice(0, -1))
}

const markOf = (line: string) => /^\d{1,3}[.)](?= +\S)/.exec(line)?.[0] ?? ''
