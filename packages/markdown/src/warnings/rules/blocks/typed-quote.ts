import { slipsOf } from '@cec-bulletin/schema/warnings'
import { dashAt } from '../../../dialect/leads.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** `＞` or `》` at the beginning of a line was typed for a quote. */
export const typedQuote: LineSuspicion = {
  code: 'typed-quote',
  slipsIn: ({ kind, text, start, after = '' }) =>
    kind === 'paragraph' && /[＞》]/.test(text)
      ? slipsOf(text, marks, () => '> ')
          .filter((slip) => beginsLine(text, slip))
          .map((slip) =>
            start?.column === 1 && !text.includes('\n') && dashAt(after) === undefined
              ? slip
              : withoutFix(slip),
          )
      : [],
  explain: ({ received }) => ({
    en: `A \`${received.trim()}\` begins no quote. Write \`> …\`, half-width, with a space after it.`,
    zh: `“${received.trim()}”不会成为引文。请写“> …”：符号用半角，后面空一格。`,
  }),
}

/** `＞60 分` is an amount. */
const marks = /(?<=^|\n)(?:＞(?:[ \u3000]?＞)*[ \t\u3000]*(?=[^\s＞=＝\d])|》[ \u3000]?(?=[\p{L}“]))/gu

/** Not where a comparison was wrapped: `甲⏎＞ 乙`. */
function beginsLine(text: string, { start }: MarkSlip): boolean {
  const above = text.slice(start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1))
  return start === 0 || /^＞|[。！？：:.!?”）]$/.test(above)
}

const withoutFix = ({ start, end }: MarkSlip): MarkSlip => ({ start, end })
