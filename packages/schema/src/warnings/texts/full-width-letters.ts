import type { TextExamples } from '../examples.ts'
import { slipsOf } from '../slips.ts'
import type { TextSuspicion } from '../suspicion.ts'

/** `２０２３` is the same year as `2023`, but found by no search and set twice as wide. */
export const fullWidthLetters: TextSuspicion = {
  code: 'full-width-letters',
  slipsIn: ({ text, lang }) =>
    // Japanese sets single digits in full width on purpose.
    lang.startsWith('ja') ? [] : slipsOf(text, letters, narrow),
  explain: ({ received, fix = '' }) => ({
    en: `\`${received}\` is written in full width. Write \`${fix}\`.`,
    zh: `“${received}”是全角字符，请改为半角“${fix}”。`,
  }),
}

// Not where a line begins with a number that was typed for the mark of an item.
const letters =
  /(?!(?<=^|\n)(?:[０-９]{1,2}|[Ａ-Ｚａ-ｚ])[．、），：])[０-９Ａ-Ｚａ-ｚ](?:[．％：－＆／]?[０-９Ａ-Ｚａ-ｚ％])*/g

const narrow = (match: string) => match.normalize('NFKC')

export const examples: TextExamples = {
  warns: [
    ['⟦２０２３⟧年', '2023'],
    ['剩饭少了⟦１２．５％⟧', '12.5%'],
    ['⟦Ａ⟧股', 'A'],
    ['⟦ＮＧＯ⟧的报告', 'NGO', { kind: 'title' }],
  ],
  silent: ['2023年', '１、甲', 'Ａ．甲', ['１つ', { lang: 'ja' }]],
}
