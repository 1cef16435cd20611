import { slipsOf, wide } from '../slips.ts'
import type { TextSuspicion } from '../suspicion.ts'

/** A space between Chinese characters is left over from wrapped lines of a PDF, or from moving words about. */
export const spaceBetweenChinese: TextSuspicion = {
  code: 'space-between-chinese',
  slipsIn: ({ text, kind }) =>
    // In a title or a list of words a space is a mark of its own; in a sentence it is none.
    (kind === 'paragraph' || kind === 'words') && isSentence.test(text)
      ? slipsOf(text, spaces, () => '')
      : [],
  explain: () => ({
    en: 'There is a space between two Chinese characters. Take it out.',
    zh: '汉字之间有空格，请删去。',
  }),
}

const isSentence = /[，。；！？]/

const spaces = new RegExp(
  `(?<=${wide})[ \\u00a0\\u3000]+(?=[，。；：！？、）》”])|(?<=[，。；：！？、（《“])[ \\u00a0]+(?=${wide})|(?<=${wide}{2}|[，。；：！？、）》”]${wide})[ \\u00a0]+(?=${wide}{2})`,
  'gu',
)
