import type { TextExamples } from '../../examples.ts'
import { slipsOf } from '../../slips.ts'
import type { Line, Slip, TextSuspicion } from '../../suspicion.ts'

/** `June，it` was typed with a Chinese input method that was left on. */
export const fullWidthPunctuation: TextSuspicion = {
  code: 'full-width-punctuation',
  slipsIn,
  explain: ({ received, fix = '' }) => ({
    en: `\`${received}\` stands in English text. Write the half-width \`${fix}\`.`,
    zh: `英文里用了全角的“${received}”，请改为半角的“${fix}”。`,
  }),
}

function slipsIn({ lang, text }: Line): Slip[] {
  if (wideScripts.test(lang) || !/[，。；：！？]/.test(text) || wide.test(text)) return []
  return slipsOf(text, mark, (match) => halves.get(match)).map((slip) => {
    const { fix = '', end } = slip
    return { ...slip, fix: /[A-Za-z]/.test(text.charAt(end)) ? `${fix} ` : fix }
  })
}

const wideScripts = /^(?:zh|yue|wuu|ja|ko)\b/i

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const mark = /(?<=[A-Za-z\d)"”’%])[，。；：！？]/g

const halves = new Map([
  ['，', ','],
  ['。', '.'],
  ['；', ';'],
  ['：', ':'],
  ['！', '!'],
  ['？', '?'],
])

export const examples: TextExamples = {
  warns: [
    ['Waste fell by a third⟦。⟧', '.', { lang: 'en' }],
    ['In June⟦，⟧it rose.', ', ', { lang: 'en' }],
    ['Is it done⟦？⟧ Yes.', '?', { lang: 'fr' }],
  ],
  silent: [
    ['In June, it rose.', { lang: 'en' }],
    ['The journal 《食堂》，2024', { lang: 'en' }],
    ['一页，June。', { lang: 'zh-CN' }],
    ['6月、June。', { lang: 'ja' }],
  ],
}
