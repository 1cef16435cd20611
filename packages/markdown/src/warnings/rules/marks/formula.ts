import { slipsOf } from '@cec-bulletin/schema/warnings'
import { isBare, isEscaped } from '../../escapes.ts'
import type { SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** `$…$`, `$$…$$` and `\(…\)` are marks of other editors for a formula. An amount of money is none. */
export const formula: LineSuspicion = {
  code: 'formula',
  // To Markdown `\(` is an escape, and the backslash is gone.
  heeds: 'none',
  slipsIn,
  explain: ({ received }) => ({
    en: `An issue holds no formulas: \`${received}\` is shown as it stands. Write it in words and characters, as in \`CO₂\`, or as a picture.`,
    zh: `简报不支持公式，“${received}”会原样显示。请用文字和字符写出（如“CO₂”），或改用图片。`,
  }),
}

function slipsIn(line: SourceLine): MarkSlip[] {
  const { text } = line
  const dollars = text.includes('$')
    ? slipsOf(text, between).filter((slip) => isBare(line, slip, 'ends') && isFormula(text, slip))
    : []
  const brackets = /[([]/.test(text)
    ? slipsOf(text, inside).filter(({ start, end }) => isEscaped(line, start) && isEscaped(line, end - 1))
    : []
  return [...dollars, ...brackets]
}

const between = new RegExp(
  [
    '(?<!\\$)\\$\\$(?!\\$)[^$]{1,500}\\$\\$(?!\\$)',
    '(?<![\\w$\\\\])\\$(?=[^\\s{$])[^$\\ufffc\\n]{0,200}[\\\\^_={}][^$\\ufffc\\n]{0,200}(?<=\\S)\\$(?![\\w$])',
    '(?<![\\w$\\\\])\\$(?:[A-Za-z]|[A-Za-z]\\([\\w ^+*/]{1,20}\\))\\$(?![\\w$])',
  ].join('|'),
  'g',
)

const inside =
  /\([^()\n]{0,100}[\\^_={}<>+][^()\n]{0,100}\)|\[[^[\]\n]{0,100}\\(?:d?frac|sum|int|prod|sqrt|lim|log|ln|sin|cos|tan|vec|hat|bar|pi|alpha|beta|gamma|delta|theta|lambda|mu|sigma|omega|text|left|right|cdot|times|div|pm|leq?|geq?|neq?|approx|infty|begin|mathbb|mathrm|partial)\b[^[\]\n]{0,100}\]/g

/** Chinese stands in a formula only within a command, as in `\text{人数}`; quotes and bars are those of a shell. */
function isFormula(text: string, { start, end }: MarkSlip): boolean {
  const inner = text.slice(start, end)
  return inner.includes('\\') || (/[A-Za-z\d]/.test(inner) && !/\p{Script=Han}|['"|;@]/u.test(inner))
}
