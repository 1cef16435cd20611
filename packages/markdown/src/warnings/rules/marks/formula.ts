import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `$…$` is the mark of other editors for a formula. An amount of money is none. */
export const formula: LineSuspicion = {
  code: 'formula',
  slipsIn: ({ text }) =>
    text.includes('$')
      ? slipsOf(
          text,
          /\$\$[^$]{1,500}\$\$|(?<![\w$\\])\$(?=[^\s$])[^$\n]{0,200}[\\^_={}][^$\n]{0,200}(?<=\S)\$(?![\w$])/g,
        )
      : [],
  explain: ({ received }) => ({
    en: `An issue holds no formulas: \`${received}\` is shown as it stands. Write it in words and characters, as in \`CO₂\`, or as a picture.`,
    zh: `简报中没有公式，“${received}”会原样显示。请用文字和字符写出（如“CO₂”），或改用图片。`,
  }),
}
