import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `‘‘‘` or `'''` alone on a line was typed for the three backticks around code. */
export const typedFence: LineSuspicion = {
  code: 'typed-fence',
  slipsIn: ({ kind, text }) => (kind === 'paragraph' ? slipsOf(text, fence) : []),
  explain: ({ received }) => ({
    en: `\`${received}\` begins no code. Write three backticks, on a line of their own, before and after the code.`,
    zh: `“${received}”不会成为代码块。请在代码前后各写一行三个反引号（英文状态下数字 1 左边的键）。`,
  }),
}

const fence = /(?<=^|\n)[‘’'´＇]{3}[a-z\d+#]{0,20}(?=\n|$)/g
