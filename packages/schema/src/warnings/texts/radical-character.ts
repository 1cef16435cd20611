import type { TextExamples } from '../examples.ts'
import { slipsOf } from '../slips.ts'
import type { Slip, TextSuspicion } from '../suspicion.ts'

/** `⼈⽂` out of a PDF looks like `人文`, but is made of radicals, the entries of a dictionary: no search finds it. */
export const radicalCharacter: TextSuspicion = {
  code: 'radical-character',
  slipsIn: ({ text }) =>
    // Who writes about radicals shows some.
    /部首|康熙|radical/i.test(text)
      ? []
      : slipsOf(text, radicals, toCharacters).map((slip) => withTwin(text, slip)),
  explain: ({ received, fix = '' }) => ({
    en: `\`${received}\` is made of radicals that only look like characters, as some PDFs have them. Write \`${fix}\`.`,
    zh: `“${received}”用的是形似汉字的部首符号，多半是从 PDF 复制来的。请改为“${fix}”。`,
  }),
}

/** Radicals that Unicode does not itself equate with a character, each above the one it looks like. Parts such as `⺡` are none. */
const alike =
  '⺁⺎⺒⺓⺛⺝⺟⺠⺩⺪⺫⺬⺮⺶⺼⺽⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳'
const characters =
  '厂兀巳幺旡月母民王疋目示竹羊月臼虎西见角贝车長长门雨青韦页风飞食首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟'

const radicals = new RegExp(`[\\u2f00-\\u2fd5${alike}]+`, 'g')

const toCharacters = (match: string) =>
  Array.from(match, (radical) => {
    const index = alike.indexOf(radical)
    return index === -1 ? radical.normalize('NFKC') : characters.charAt(index)
  }).join('')

/** Some PDFs give the character again right behind: `⼈人`. */
function withTwin(text: string, { start, end, fix = '' }: Slip): Slip {
  const twin = text.charAt(end)
  const isTwin = twin !== '' && fix === twin.repeat(fix.length)
  return isTwin ? { start, end: end + 1, fix: twin } : { start, end, fix }
}

export const examples: TextExamples = {
  warns: [
    ['⟦\u2f08\u2f42⟧学院', '人文'],
    ['看⟦\u2ec5⟧了', '见'],
    ['⟦\u2ef0\u2f29⟧', '龙小', { kind: 'title' }],
    ['⟦\u2f08人⟧类', '人'],
    ['数⟦\u2eab\u2f6c目⟧', '目'],
  ],
  silent: ['人文学院', '三点水写作 \u2ea1', '部首\u2f08与人不同'],
}
