import { slipsOf } from '../slips.ts'
import type { TextSuspicion } from '../suspicion.ts'

/** `２０２３` is the same year as `2023`, but found by no search and set twice as wide. */
export const fullWidthLetters: TextSuspicion = {
  code: 'full-width-letters',
  slipsIn: ({ text, lang }) =>
    // Japanese sets single digits in full width on purpose.
    lang.startsWith('ja')
      ? []
      : slipsOf(text, /[０-９Ａ-Ｚａ-ｚ](?:[．％，：－]?[０-９Ａ-Ｚａ-ｚ％])*/g, narrow),
  explain: ({ received, fix = '' }) => ({
    en: `\`${received}\` is written in full width. Write \`${fix}\`.`,
    zh: `“${received}”是全角字符，请改为半角“${fix}”。`,
  }),
}

const narrow = (match: string) => match.normalize('NFKC')
