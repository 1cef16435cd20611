import { slipsOf } from '@cec-bulletin/schema/warnings'
import { isBare, isEscaped, type SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** `$…$`, `$$…$$` and `\(…\)` are marks of other editors for a formula. An amount of money is none. */
export const formula: LineSuspicion = {
  code: 'formula',
  // To Markdown `\(` is an escape, and the backslash is gone.
  heeds: 'none',
  slipsIn,
  explain: ({ received }) => ({
    en: `An issue holds no formulas: \`${received}\` is shown as it stands. Write it in words and characters, as in \`CO₂\`, or as a picture.`,
    zh: `简报中没有公式，“${received}”会原样显示。请用文字和字符写出（如“CO₂”），或改用图片。`,
  }),
}

function slipsIn(line: SourceLine): MarkSlip[] {
  const { text } = line
  const dollars = text.includes('$') ? slipsOf(text, between).filter((slip) => isBare(line, slip)) : []
  const brackets = /[([]/.test(text)
    ? slipsOf(text, inside).filter(({ start, end }) => isEscaped(line, start) && isEscaped(line, end - 1))
    : []
  return [...dollars, ...brackets]
}

const between = new RegExp(
  [
    '(?<!\\$)\\$\\$(?!\\$)[^$]{1,500}\\$\\$(?!\\$)',
    '(?<![\\w$\\\\])\\$(?=[^\\s$])[^$\\n]{0,200}[\\\\^_={}][^$\\n]{0,200}(?<=\\S)\\$(?![\\w$])',
    '(?<![\\w$\\\\])\\$(?:[A-Za-z]|[A-Za-z]\\([\\w ^+*/]{1,20}\\))\\$(?![\\w$])',
  ].join('|'),
  'g',
)

const inside = /\([^()\n]{0,100}[\\^_={}<>+][^()\n]{0,100}\)|\[[^[\]\n]{0,100}\\[a-z]+[^[\]\n]{0,100}\]/g
