import type { TextExamples } from '../examples.ts'
import { slipsOf } from '../slips.ts'
import type { TextSuspicion } from '../suspicion.ts'

/** Two full-width spaces indent a paragraph in a text that knows no style. Here the theme does, and they are taken off. */
export const typedIndent: TextSuspicion = {
  code: 'typed-indent',
  slipsIn: ({ text, kind }) => (kind === 'paragraph' ? slipsOf(text, indent, () => '') : []),
  explain: () => ({
    en: 'The paragraph begins with spaces. Take them out: the page indents it by itself.',
    zh: '段首有空格，请删去：页面会自动缩进。',
  }),
}

/** One ordinary space comes and goes unseen. */
const indent = /^(?:[\u2002-\u2005\u3000]|[ \u00a0]{2})[ \u00a0\u2002-\u2005\u3000]*(?=\S)/g

export const examples: TextExamples = {
  warns: [
    ['⟦　　⟧从三月起', ''],
    ['⟦　⟧从三月起', ''],
    ['⟦\u2003\u2003⟧从三月起', ''],
    ['⟦\u00a0\u00a0\u00a0\u00a0⟧从三月起', ''],
    ['⟦    ⟧从三月起', ''],
  ],
  silent: ['从三月起', ' 从三月起', ['　　从三月起', { kind: 'caption' }]],
}
