import type { TextExamples } from '../examples.ts'
import { slipsOf } from '../slips.ts'
import type { TextSuspicion } from '../suspicion.ts'

/** U+FFFD stands where a character could not be read: the file is in another encoding than UTF-8. */
export const replacementCharacter: TextSuspicion = {
  code: 'replacement-character',
  // One of a text: in a file of another encoding all of it is broken.
  slipsIn: ({ text }) => slipsOf(text, /\ufffd+/g).slice(0, 1),
  explain: ({ received }) => ({
    en: `There is \`${received}\` in place of characters that could not be read. Save the file as UTF-8, or type them anew.`,
    zh: `这里有无法识别的字符，显示为“${received}”。请将文件另存为 UTF-8 编码，或重新输入这些字。`,
  }),
}

export const examples: TextExamples = {
  warns: [['从三⟦\ufffd\ufffd⟧起'], ['⟦\ufffd⟧从\ufffd起', undefined, { kind: 'title' }]],
  silent: ['从三月起', '见 \ufffc。'],
}
