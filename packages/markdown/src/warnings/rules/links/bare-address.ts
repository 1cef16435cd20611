import { slipsOf } from '@cec-bulletin/schema/warnings'
import { isEscapedWithin } from '../../escapes.ts'
import { isInLink, type SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** An address that other readers make a link of is dead text here, unless a finder is handed in. */
export const bareAddress: LineSuspicion = {
  code: 'bare-address',
  slipsIn: (line) =>
    line.kind !== 'title' && /:\/\/|www\.|@/.test(line.text)
      ? slipsOf(line.text, address)
          .map((slip) => toSlip(slip, line.text))
          .filter((slip) => !isInLink(line, slip) && !isMeant(line, slip) && !goesOn(line, slip))
      : [],
  explain: ({ received, fix = '<https://…>' }) => ({
    en: `The address \`${received}\` is not a link. Write \`${fix}\`.`,
    zh: `网址“${received}”不会成为链接。请写“${fix}”。`,
  }),
}

const host = '[a-z\\d](?:[\\w-]*[a-z\\d])?'
const mailHost = '[a-z\\d](?:[a-z\\d-]*[a-z\\d])?'
const plain = "\\w\\-.~:/?#@!$&'*+,;=%"

// Not behind `[words] (` or `[name]: `: that is the link or the definition that was meant, and has a warning of its own.
const address = new RegExp(
  `(?<![\\w/@.]|=[ ]?["']|[\\]］】][ \\n]?[(（] ?|(?:^|\\n)[[［][^[\\]［］\\n]{1,200}[\\]］] ?[:：] ?|\\)\\[)(?:https?://(?:${host}\\.)+[a-z][a-z\\d-]*(?::\\d+)?(?![\\w@])(?:[/?#](?:[${plain}]|\\([${plain}]*\\))*)?|www\\.${host}\\.[a-z][a-z\\d-]*(?:\\.[a-z][a-z\\d-]*)*(?::\\d+)?(?![\\w@])(?:[/?#](?:[${plain}]|\\([${plain}]*\\))*)?)|(?<![\\w.+/:@-])[\\w.+-]{1,64}@(?:${mailHost}\\.)+(?!(?:js|ts|md|txt|pdf|html)\\b)[a-z]{2,}(?![\\w@:/-])`,
  'gi',
)

function toSlip({ start, end }: MarkSlip, text: string): MarkSlip {
  const match = text.slice(start, end).replace(/[.,:;!?'*~&_]+$/, '')
  const fix = /^www/i.test(match) ? `[${match}](https://${match})` : `<${match}>`
  // Behind a link, what stands in braces would be another slip.
  const isFixed = text.charAt(start + match.length) !== '{'
  return { start, end: start + match.length, ...(isFixed && { fix }) }
}

/** Whether a full-width sign goes on with it, which has a warning of its own. */
const goesOn = ({ text }: SourceLine, { end }: MarkSlip) => /^[／．＝＆]\w/.test(text.slice(end, end + 2))

/** Whether a `:` or `.` is escaped that stands together with an address: all that goes on behind it is text on purpose. */
function isMeant(line: SourceLine, { start }: MarkSlip): boolean {
  const before = line.text.slice(Math.max(0, start - 300), start)
  const run = before.length - (/[^\s\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]*$/.exec(before)?.index ?? 0)
  return run > 0 && isEscapedWithin(line, { start: start - run, end: start })
}
