import type { TextExamples } from '../examples.ts'
import { slipsOf } from '../slips.ts'
import type { Line, Slip, TextSuspicion } from '../suspicion.ts'

/** `２０２３` is the same year as `2023`, but found by no search and set twice as wide. */
export const fullWidthLetters: TextSuspicion = {
  code: 'full-width-letters',
  slipsIn: (line) => {
    // Japanese sets single digits in full width on purpose.
    if (line.lang.startsWith('ja')) return []
    const slips = slipsOf(line.text, letters, narrow)
    return slips.length > 0 && keepsToFullWidth(line) ? slips.filter(isNoSingle(line)) : slips
  },
  explain: ({ received, fix = '' }) => ({
    en: `\`${received}\` is written in full width. Write \`${fix}\`.`,
    zh: `“${received}”是全角字符，请改为半角“${fix}”。`,
  }),
}

// Not where a line begins with a number that was typed for the mark of an item.
const letters =
  /(?!(?<=^|\n)(?:[０-９]{1,2}|[Ａ-Ｚａ-ｚ])[．、），：])[０-９Ａ-Ｚａ-ｚ](?:[．％：－＆／]?[０-９Ａ-Ｚａ-ｚ％])*/g

/** Traditional Chinese sets single digits among its characters as wide as they are: `８月`. Who does sets none in half width there. */
const keepsToFullWidth = ({ lang, text, before = '', after = '' }: Line) =>
  /^(?:zh-(?:Hant|TW|HK|MO)|yue)(?![A-Za-z])/i.test(lang) &&
  [before, text, after].every((part) => !narrowDigit.test(part))

const narrowDigit = /\p{Script=Han} ?\d{1,9} ?\p{Script=Han}/u

const isNoSingle =
  ({ text }: Line) =>
  ({ start, end }: Slip) =>
    !/^\p{Script=Han}[０-９]\p{Script=Han}$/u.test(text.slice(Math.max(0, start - 1), end + 1))

const narrow = (match: string) => match.normalize('NFKC')

export const examples: TextExamples = {
  warns: [
    ['⟦２０２３⟧年', '2023'],
    ['剩饭少了⟦１２．５％⟧', '12.5%'],
    ['⟦Ａ⟧股', 'A'],
    ['活動在⟦８⟧月', '8'],
    ['活動在⟦８⟧月，來了 30 人。', '8', { lang: 'zh-TW' }],
    ['活動在⟦１２⟧月', '12', { lang: 'zh-TW' }],
    ['⟦ＮＧＯ⟧的报告', 'NGO', { kind: 'title' }],
  ],
  silent: ['2023年', '１、甲', 'Ａ．甲', ['活動在８月', { lang: 'zh-TW' }], ['１つ', { lang: 'ja' }]],
}
