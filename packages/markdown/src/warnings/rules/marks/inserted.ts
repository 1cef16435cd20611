import { slipsOf } from '@cec-bulletin/schema/warnings'
import { onlySure } from '../../only-sure.ts'
import type { LineSuspicion } from '../../suspicion.ts'

/** `++words++` is underlined in other editors. In `C++` and `i++` nothing is. */
export const inserted: LineSuspicion = {
  code: 'inserted',
  heeds: 'ends',
  slipsIn: ({ text }) =>
    text.includes('++')
      ? onlySure(
          slipsOf(text, /(?<![+A-Za-z\d)\]])\+\+[^+\s](?:[^+\n]{0,200}[^+\s])?\+\+(?![+A-Za-z\d(])/g, mend),
          text,
        )
      : [],
  explain: ({ received, fix = '**…**' }) => ({
    en: `\`${received}\` is shown as it stands: an issue has no underlined words. Write \`${fix}\`.`,
    zh: `“${received}”会原样显示，简报不支持下划线。请改为“${fix}”。`,
  }),
}

const mend = (match: string) =>
  /^\+\+[\p{L}\p{N}](?:.*[\p{L}\p{N}])?\+\+$/u.test(match) ? `**${match.slice(2, -2)}**` : undefined
