import { isChinese, wide } from '../chinese.ts'
import type { TextExamples } from '../examples.ts'
import { edgeFinder, slipsOf } from '../slips.ts'
import type { Line, Slip, TextSuspicion } from '../suspicion.ts'

/** A space between Chinese characters is left over from wrapped lines of a PDF, or from moving words about. */
export const spaceBetweenChinese: TextSuspicion = {
  code: 'space-between-chinese',
  slipsIn,
  explain: ({ received, fix = '' }) =>
    fix === ''
      ? {
          en: 'There is a space between two Chinese characters. Take it out.',
          zh: '汉字之间有空格，请删去。',
        }
      : {
          en: `The characters of \`${received}\` are set apart by spaces, and no search finds the word. Write \`${fix}\`.`,
          zh: `“${received}”的字与字之间有空格，搜索时找不到这个词。请改为“${fix}”。`,
        },
}

function slipsIn(line: Line): Slip[] {
  if (!isChinese(line.lang) || !/[ \u00a0\u3000]/.test(line.text)) return []
  const isAtEdge = edgeFinder(line)
  const spread = spreadIn(line).filter((slip) => !isAtEdge(slip))
  // In a title or a list of words a space is a mark of its own; in a sentence it is none.
  if (line.kind !== 'paragraph' && line.kind !== 'words') return spread
  if (!/[ \u00a0]/.test(line.text)) return spread
  const isLoose = ({ start, end }: Slip) => !isAtEdge({ start: start - 1, end: end + 1 })
  const atMarks = slipsOf(line.text, besideMark, () => '').filter(isLoose)
  const inWords = slipsOf(line.text, betweenWords, () => '')
  // Who puts a second one, or one around a link, sets names or terms off on purpose.
  const [only] = inWords.length === 1 ? inWords : []
  const isSlip = only && isLoose(only) && isInSentence(line.text, only)
  return [...spread, ...atMarks, ...(isSlip ? [only] : [])].sort((a, b) => a.start - b.start)
}

/** `绿 色 采 购` for looks, not `甲 乙 丙`, which are as many words; nor `王 明`, but where it is a whole title. */
function spreadIn({ text, kind }: Line): Slip[] {
  if (kind === 'cell' || kind === 'source' || kind === 'attribution') return []
  const isTitle = kind === 'title' || kind === 'heading'
  return slipsOf(text, isTitle && wholePair.test(text) ? pair : spreadWord, (match) =>
    match.replace(/[ \u00a0\u3000]/g, ''),
  ).filter(({ start, end }) => !series.test(text.slice(start, end)))
}

const gap = '[ \\u00a0\\u3000]'
const spreadWord = new RegExp(
  `(?<![\\p{L}\\p{N}])${wide}(${gap}{1,2})${wide}(?:\\1${wide})+(?![\\p{L}\\p{N}])`,
  'gu',
)
const pair = new RegExp(`${wide}${gap}{1,2}${wide}`, 'gu')
const wholePair = new RegExp(`^${wide}${gap}{1,2}${wide}$`, 'u')

const series =
  /^[甲乙丙丁戊己庚辛壬癸一二三四五六七八九十东南西北中上下左右前后春夏秋冬红橙黄绿青蓝紫白黑金木水火土日月年大小男女老少 \u00a0\u3000]+$/

/** `：）` is a face. */
const besideMark = new RegExp(
  `(?<=${wide})[ \\u00a0]+(?=[，。；：！？、）》”](?!）))|(?<=[，。；！？、（《“])[ \\u00a0]+(?=${wide})`,
  'gu',
)

const betweenWords = new RegExp(`(?<=${wide})[ \\u00a0\\u3000]+(?=${wide})`, 'gu')

/** Not behind a word or two that a line begins with, nor in a headline, where a space stands for a comma. */
function isInSentence(text: string, { start, end }: Slip): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  return /[。；]/.test(text) && sentenceBefore.test(before) && sentenceAfter.test(after)
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
    ['⟦三 所 学 校⟧，好', '三所学校'],
    ['⟦三\u3000所\u3000学\u3000校⟧', '三所学校'],
    ['⟦绿 色 采 购⟧ 2023', '绿色采购', { kind: 'title' }],
    ['⟦通\u3000知⟧', '通知', { kind: 'title' }],
  ],
  silent: [
    '绿色采购中文周刊 第十二期，本期介绍食堂。',
    '参加的有 林一禾 周小满，都来自城东小学。',
    '谢谢 ：）',
    '提醒 是否可以少买一些？',
    '来自 @林一禾 的分享。',
    '见\u0020《食堂笔记》 一书。',
    '地点 城东小学',
    '每天一节体育课进了课表 新学期怎样上，谁来上？',
    '三年级 二班',
    '甲 乙 丙 丁',
    '春 夏 秋 冬',
    '王 明',
    '时\u3000间：五月',
    ['三 所 学 校', { kind: 'cell' }],
    ['学校食堂 一百天，怎么买', { kind: 'title' }],
    ['写完了。 再请三家报价', { pieces: [{ start: 0 }, { start: 4 }] }],
    ['清水 紗季さんの作品です。ここに いるよ、と。', { lang: 'ja' }],
  ],
}
