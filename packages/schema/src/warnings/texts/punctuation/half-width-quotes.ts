import { wide } from '../../chinese.ts'
import type { TextExamples } from '../../examples.ts'
import { slipsOf } from '../../slips.ts'
import type { Line, Slip, TextSuspicion } from '../../suspicion.ts'

/** `"` around Chinese is what the keyboard for English types; a Chinese text has `“”`, which differ at both ends. */
export const halfWidthQuotes: TextSuspicion = {
  code: 'half-width-quotes',
  slipsIn,
  explain: ({ received, fix = '' }) => ({
    en: `Chinese stands between half-width quotation marks, ${received}. Write ${fix}.`,
    zh: `中文里用了半角引号：${received}。请改为${fix}。`,
  }),
}

function slipsIn({ text, lang, kind }: Line): Slip[] {
  // Where `「」` is the rule, only the editor knows which of both is meant; an odd one may stand for inches.
  if (!/^zh(?!.*-(?:Hant|TW|HK|MO))/i.test(lang) || kind === 'source') return []
  const count = text.split('"').length - 1
  if (count === 0 || count % 2 === 1) return []
  return slipsOf(text, pairs, (match) => `“${match.slice(1, -1)}”`).filter(({ start, end }) =>
    chinese.test(text.slice(start + 1, end - 1)),
  )
}

const pairs = /"[^"\n]{0,200}"/g

const chinese = new RegExp(
  `^(?:${wide}|[，。、；：？！《》（）·…—\\d])*${wide}(?:${wide}|[，。、；：？！《》（）·…—\\d])*$`,
  'u',
)

export const examples: TextExamples = {
  warns: [
    ['他们叫它⟦"绿色采购"⟧，不叫别的', '“绿色采购”'],
    ['⟦"先称，再买"⟧', '“先称，再买”'],
    ['选项 "Green" 和⟦"绿色"⟧', '“绿色”'],
  ],
  silent: [
    '他们叫它“绿色采购”',
    '"Green" 一词',
    '屏幕 27" 的"大"',
    ['「綠色」和"採購"', { lang: 'zh-TW' }],
    ['"绿色" means green', { lang: 'en' }],
  ],
}
