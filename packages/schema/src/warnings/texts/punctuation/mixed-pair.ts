import { wide } from '../../chinese.ts'
import type { TextExamples } from '../../examples.ts'
import { slipsOf } from '../../slips.ts'
import type { Line, Slip, TextSuspicion } from '../../suspicion.ts'

/** `（含试点)` was opened with one keyboard and closed with another; `《食堂》` and `《食堂〉` are one key apart. */
export const mixedPair: TextSuspicion = {
  code: 'mixed-pair',
  slipsIn,
  explain: ({ received, fix }) => ({
    en: `The two ends of \`${received}\` do not match. Write ${fix === undefined ? 'the same kind at both, as in `（…）` or `(…)`' : `\`${fix}\``}.`,
    zh: `“${received}”两端的括号不成对，请${fix === undefined ? '统一为“（…）”或“(…)”' : `改为“${fix}”`}。`,
  }),
}

function slipsIn({ text }: Line): Slip[] {
  const slips =
    /[（）]/.test(text) && /[()]/.test(text)
      ? slipsOf(text, pairs, (match) => (chinese.test(match) ? `（${match.slice(1, -1)}）` : undefined))
      : []
  return /[〉』]/.test(text)
    ? [...slips, ...slipsOf(text, titles, (match) => match.slice(0, -1) + (match[0] === '《' ? '》' : '」'))]
    : slips
}

/** A title or a word in brackets that are no pair. */
const titles = /《[^《》〈〉\n]{1,60}〉(?![^《》\n]{0,60}》)|「[^「」『』\n]{1,60}』(?![^「」\n]{0,60}」)/g

/** `;-)` is a face. */
const pairs = /（[^（）()\n]{1,80}(?<![;:]-?)\)|(?<!:)\([^（）()\n]{1,80}）/g

const chinese = new RegExp(wide, 'u')

export const examples: TextExamples = {
  warns: [
    ['采购⟦（含试点)⟧工作', '（含试点）'],
    ['采购⟦(含试点）⟧工作', '（含试点）'],
    ['采购⟦（NGO)⟧工作'],
    ['见⟦《食堂笔记〉⟧。', '《食堂笔记》'],
    ['⟦「称重』⟧', '「称重」'],
  ],
  silent: [
    '采购（含试点）工作',
    '采购（见 (a)）工作',
    'a)和（b）',
    '（我们来了 ;-) ）',
    '《评〈食堂〉》',
    '「他说『称重』」',
  ],
}
