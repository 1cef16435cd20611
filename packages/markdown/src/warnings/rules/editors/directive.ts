import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `:::` opens and closes a box in other editors. */
export const directive: LineSuspicion = {
  code: 'directive',
  slipsIn: ({ text }) => slipsOf(text, /(?<=^|\n):{3,}[ \t]*[\w-]*/g),
  explain: ({ received }) => ({
    en: `\`${received}\` is shown as it stands. Take the lines with \`:::\` out; for a box write a quote, \`> …\`.`,
    zh: `“${received}”会原样显示。请删去含“:::”的行；要突出一段文字，可用引文“> …”。`,
  }),
}
