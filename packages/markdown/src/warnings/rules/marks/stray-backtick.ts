import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** A backtick that no code came of: its other half is missing. */
export const strayBacktick: LineSuspicion = {
  code: 'stray-backtick',
  slipsIn: ({ text }) => slipsOf(text, /`+/g),
  explain: ({ received }) => ({
    en: `The backtick “${received}” is shown as it stands. Put as many backticks at the other end of the code, or a backslash before it if it is text.`,
    zh: `反引号“${received}”会原样显示。请在代码另一端补上同样多的反引号；若就是要显示它，请在前面加“\\”。`,
  }),
}
