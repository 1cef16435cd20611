import { textSuspicions } from '@cec-bulletin/schema/warnings'
import { isWrap, type SourceLine } from '../../source-line.ts'
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
  let start = 0
  let above = ''
  for (const [text, next = ''] of pairs(line.text.split('\n'))) {
    const number = numberOf(text)
    // A number at the beginning of a wrapped line is hardly a list, unless another one counts on.
    const isList = number !== undefined && start > 0 && isWrap(line, start - 1)
    if (isList && (numberOf(next) === number + 1 || (/[：:]$/.test(above) && numberOf(next) === undefined)))
      return isTypedList(line)
        ? []
        : [{ start, end: start + markOf(text).length, edit: { start, end: start, text: '\n' } }]
    start += text.length + 1
    above = text
  }
  return []
}

/** Items that count on may have a warning of their own. */
const isTypedList = (line: SourceLine) =>
  textSuspicions.some(({ code, slipsIn: typedIn }) => code === 'typed-list' && typedIn(line).length > 0)

const pairs = (lines: string[]): [string, string | undefined][] =>
  lines.map((line, index) => [line, lines[index + 1]])

function numberOf(line: string): number | undefined {
  const mark = markOf(line)
  return mark === '' ? undefined : Number(mark.slice(0, -1))
}

const markOf = (line: string) => /^\d{1,3}[.)](?= +\S)/.exec(line)?.[0] ?? ''
