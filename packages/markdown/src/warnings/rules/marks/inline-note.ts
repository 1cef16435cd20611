import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `三成^[各校自报。]` is a note to other systems. */
export const inlineNote: LineSuspicion = {
  code: 'inline-note',
  slipsIn: ({ text }) => (text.includes('^[') ? slipsOf(text, note) : []),
  explain: ({ received }) => ({
    en: `\`${received}\` is shown as it stands. Write \`[^1]\` here, and on a line of its own below \`[^1]: …\`.`,
    zh: `“${received}”会原样显示。请在这里写“[^1]”，再在下面另起一行写“[^1]: …”。`,
  }),
}

const note = /(?<=[^\s^[])\^\[[^[\]\n^]{2,300}\]/g
