import { isChinese, wide } from '../chinese.ts'
import type { TextExamples } from '../examples.ts'
import { edgeFinder, slipsOf } from '../slips.ts'
import type { Line, Slip, TextSuspicion } from '../suspicion.ts'

/** A space between Chinese characters is left over from wrapped lines of a PDF, or from moving words about. */
export const spaceBetweenChinese: TextSuspicion = {
  code: 'space-between-chinese',
  slipsIn,
  explain: () => ({
    en: 'There is a space between two Chinese characters. Take it out.',
    zh: '汉字之间有空格，请删去。',
  }),
}

function slipsIn(line: Line): Slip[] {
  // In a title or a list of words a space is a mark of its own; in a sentence it is none.
  if ((line.kind !== 'paragraph' && line.kind !== 'words') || !isChinese(line.lang)) return []
  if (!/[ \u00a0]/.test(line.text)) return []
  const isAtEdge = edgeFinder(line)
  const isLoose = ({ start, end }: Slip) => !isAtEdge({ start: start - 1, end: end + 1 })
  const atMarks = slipsOf(line.text, besideMark, () => '').filter(isLoose)
  const inWords = slipsOf(line.text, betweenWords, () => '')
  // Who puts a second one, or one around a link, sets names or terms off on purpose.
  const [only] = inWords.length === 1 ? inWords : []
  const isSlip = only && isLoose(only) && isInSentence(line.text, only)
  return isSlip ? [...atMarks, only].sort((a, b) => a.start - b.start) : atMarks
}

/** `：）` is a face. */
const besideMark = new RegExp(
  `(?<=${wide})[ \\u00a0]+(?=[，。；：！？、）》”](?!）))|(?<=[，。；！？、（《“])[ \\u00a0]+(?=${wide})`,
  'gu',
)

const betweenWords = new RegExp(`(?<=${wide})[ \\u00a0\\u3000]+(?=${wide})`, 'gu')

/** Not behind a word or two that a line begins with. */
function isInSentence(text: string, { start, end }: Slip): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  return sentenceBefore.test(before) && sentenceAfter.test(after)
}

const sentenceBefore = new RegExp(`[，；：、]${wide}{2,}$|${wide}{7,}$|${wide}[的了是在和与]$`, 'u')

const sentenceAfter = new RegExp(`^(?!第)${wide}[^\\n]*[，。；！？]`, 'u')

export const examples: TextExamples = {
  warns: [
    ['午餐后一小时内⟦ ⟧称重，连汤计算。', ''],
    ['午餐后一小时内⟦ ⟧称，连汤计算。', ''],
    ['这里的⟦ ⟧问题是，谁来称。', ''],
    ['先写清楚⟦ ⟧，再请三家报价', ''],
    ['先写清楚，⟦ ⟧再请三家报价', ''],
    ['写完了。⟦ ⟧再请三家报价', ''],
    ['他说“⟦ ⟧先写清楚”', ''],
    ['午餐后一小时内⟦ ⟧称重，连汤计算。', '', { kind: 'words' }],
  ],
  silent: [
    '绿色采购中文周刊 第十二期，本期介绍食堂。',
    '参加的有 林一禾 周小满，都来自城东小学。',
    '谢谢 ：）',
    '提醒 是否可以少买一些？',
    '来自 @林一禾 的分享。',
    '见\u0020《食堂笔记》 一书。',
    '地点 城东小学',
    ['学校食堂 一百天，怎么买', { kind: 'title' }],
    ['写完了。 再请三家报价', { pieces: [{ start: 0 }, { start: 4 }] }],
    ['清水 紗季さんの作品です。ここに いるよ、と。', { lang: 'ja' }],
  ],
}
