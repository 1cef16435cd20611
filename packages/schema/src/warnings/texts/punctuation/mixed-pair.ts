import { wide } from '../../chinese.ts'
import type { TextExamples } from '../../examples.ts'
import { slipsOf } from '../../slips.ts'
import type { Line, Slip, TextSuspicion } from '../../suspicion.ts'

/** `（含试点)` was opened with one keyboard and closed with another; the two do not look like a pair. */
export const mixedPair: TextSuspicion = {
  code: 'mixed-pair',
  slipsIn,
  explain: ({ received, fix }) => ({
    en: `These parentheses are half width at one end and full width at the other: \`${received}\`. Write ${fix === undefined ? 'both in one width, `（…）` or `(…)`' : `\`${fix}\``}.`,
    zh: `“${received}”的括号一边全角、一边半角，请${fix === undefined ? '统一为“（…）”或“(…)”' : `改为“${fix}”`}。`,
  }),
}

function slipsIn({ text }: Line): Slip[] {
  if (!/[（）]/.test(text) || !/[()]/.test(text)) return []
  return slipsOf(text, pairs, (match) => (chinese.test(match) ? `（${match.slice(1, -1)}）` : undefined))
}

/** `;-)` is a face. */
const pairs = /（[^（）()\n]{1,80}(?<![;:]-?)\)|(?<!:)\([^（）()\n]{1,80}）/g

const chinese = new RegExp(wide, 'u')

export const examples: TextExamples = {
  warns: [['采购⟦（含试点)⟧工作', '（含试点）'], ['采购⟦(含试点）⟧工作', '（含试点）'], ['采购⟦（NGO)⟧工作']],
  silent: ['采购（含试点）工作', '采购（见 (a)）工作', 'a)和（b）', '采购（含试点', '（我们来了 ;-) ）'],
}
