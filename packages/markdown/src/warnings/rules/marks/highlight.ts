import { slipsOf } from '@cec-bulletin/schema/warnings'
import { onlySure } from '../../only-sure.ts'
import type { LineSuspicion } from '../../suspicion.ts'

/** `==words==` is the mark of other editors for words in colour. Two comparisons, `a == b`, have spaces around them. */
export const highlight: LineSuspicion = {
  code: 'highlight',
  heeds: 'ends',
  slipsIn: ({ text }) =>
    text.includes('==')
      ? onlySure(
          slipsOf(text, /(?<![=!<>\w)\]])==[^=\s](?:[^=\n]{0,200}[^=\s])?==(?!=|(?<=\w==)\w)/g, mend),
          text,
        )
      : [],
  explain: ({ received, fix = '**…**' }) => ({
    en: `\`${received}\` is shown as it stands: an issue has no highlighted words. Write \`${fix}\`.`,
    zh: `“${received}”会原样显示，简报不支持高亮。请改为“${fix}”。`,
  }),
}

const mend = (match: string) =>
  /^==[\p{L}\p{N}](?:.*[\p{L}\p{N}])?==$/u.test(match) ? `**${match.slice(2, -2)}**` : undefined
