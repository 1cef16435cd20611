import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `**` that no strong text came of: one of the two is missing, or a space stands within them. */
export const strayMark: LineSuspicion = {
  code: 'stray-mark',
  slipsIn: ({ text }) => (/\*\*|__|~~/.test(text) ? slipsOf(text, marks, mend) : []),
  explain: ({ received, fix }) =>
    fix === undefined
      ? {
          en: `\`${received}\` is shown as it stands. Put its other half where the marked words end or begin, or write \`${escaped(received)}\` if it is text.`,
          zh: `“${received}”会原样显示。请补上另一半，使标记成对；若就是要显示它，请写“${escaped(received)}”。`,
        }
      : {
          en: `Spaces stand within the marks. Write \`${fix}\`.`,
          zh: `标记与文字之间有空格，标记不起作用。请写“${fix}”。`,
        },
}

// Not in `__init__` or `2**10`, which are names and numbers.
const marks =
  /(\*\*|__|~~)(?:[ \t\u3000]+[^*_~\n]{1,200}?[ \t\u3000]*|[^*_~\s][^*_~\n]{0,200}?[ \t\u3000]+)\1|(?<![\w*])\*\*(?![*])|(?<![\d*])\*\*(?![\d*])|(?<![\w_])__(?![_])|(?<!_)__(?![\w_])|(?<!~)~~(?!~)/g

function mend(match: string): string | undefined {
  if (match.length < 5) return undefined
  const mark = match.slice(0, 2)
  return `${mark}${match.slice(2, -2).trim()}${mark}`
}

const escaped = (mark: string) => [...mark].map((character) => `\\${character}`).join('')
