import { slipsOf } from '../slips.ts'
import type { TextSuspicion } from '../suspicion.ts'

/** Two full-width spaces indent a paragraph in a text that knows no style. Here the theme does, and they are taken off. */
export const typedIndent: TextSuspicion = {
  code: 'typed-indent',
  slipsIn: ({ text, kind }) => (kind === 'paragraph' ? slipsOf(text, /^ *\u3000[ \u3000]*/g, () => '') : []),
  explain: () => ({
    en: 'The paragraph begins with full-width spaces. Take them out: the page indents it by itself.',
    zh: '段首有全角空格，请删去：页面会自动缩进。',
  }),
}
