import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `==words==` is the mark of other editors for words in colour. */
export const highlight: LineSuspicion = {
  code: 'highlight',
  slipsIn: ({ text }) =>
    slipsOf(text, /(?<!=)==[^=\s](?:[^=\n]{0,200}[^=\s])?==(?!=)/g, (match) => `**${match.slice(2, -2)}**`),
  explain: ({ fix }) => ({
    en: `An issue has no highlighted words. Write \`${fix}\`.`,
    zh: `简报中没有高亮标记。请改为“${fix}”。`,
  }),
}
