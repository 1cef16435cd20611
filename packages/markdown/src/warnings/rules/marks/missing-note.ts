import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `[^1]` whose note was forgotten, or goes by another name. */
export const missingNote: LineSuspicion = {
  code: 'missing-note',
  slipsIn: ({ text }) => slipsOf(text, /\[\^[^[\]\s]{1,100}\]/g),
  explain: ({ received }) => ({
    en: `There is no note for \`${received}\`. Write it on a line of its own below: \`${received}: …\`.`,
    zh: `“${received}”没有对应的注释。请在下面另起一行写“${received}: …”。`,
  }),
}
