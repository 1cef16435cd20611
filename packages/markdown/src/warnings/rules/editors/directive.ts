import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `:::`, `!!! note` and `[!NOTE]` make a box in other editors. */
export const directive: LineSuspicion = {
  code: 'directive',
  slipsIn: ({ text }) => slipsOf(text, box),
  explain: ({ received }) => ({
    en: `\`${received}\` is shown as it stands. Take it out; for a box write a quote, \`> …\`.`,
    zh: `“${received}”会原样显示，请删去。要突出一段文字，可用引文“> …”。`,
  }),
}

const box =
  /(?<=^|\n)(?::{3,}[ \t]*[\w-]*|[!?]{3} (?:note|tip|info|warning|danger|example|quote|abstract)\b|\[!(?:note|tip|important|warning|caution)\])/gi
