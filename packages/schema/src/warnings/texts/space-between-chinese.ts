import { isChinese, wide } from '../chinese.ts'
import { edgeFinder, slipsOf } from '../slips.ts'
import type { Line, Slip, TextSuspicion } from '../suspicion.ts'

/** A space between Chinese characters is left over from wrapped lines of a PDF, or from moving words about. */
export const spaceBetweenChinese: TextSuspicion = {
  code: 'space-between-chinese',
  slipsIn,
  explain: ({ received, fix }) => {
    if (fix === undefined)
      return {
        en: 'There is a space between two Chinese words. Take it out, or write the mark that it stands for, such as `，`.',
        zh: '汉字之间有空格。请删去；如果这里该有标点，请改为标点（如“，”）。',
      }
    return fix === ''
      ? {
          en: 'There is a space where Chinese has none. Take it out.',
          zh: '这里多了空格，请删去。',
        }
      : {
          en: `The characters of \`${received}\` are set apart by spaces, and no search finds the word. Write \`${fix}\`.`,
          zh: `“${received}”的字与字之间有空格，搜索时找不到这个词。请改为“${fix}”。`,
        }
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
  const atMarks = slipsOf(line.text, besideMark, () => '').filter(
    (slip) => isLoose(slip) && !isInHeadline(line, slip),
  )
  const inWords = slipsOf(line.text, betweenWords)
  // Who puts a second one, or one around a link, sets names or terms off on purpose.
  const [only] = inWords.length === 1 ? inWords : []
  const isSlip = only && isLoose(only) && isInSentence(line.text, only) && !isInRow(line.text, only)
  return [...spread, ...atMarks, ...(isSlip ? [mended(line.text, only)] : [])].sort(
    (a, b) => a.start - b.start,
  )
}

/** Behind some words no mark can stand; elsewhere the space may stand for one. */
const mended = (text: string, slip: Slip): Slip =>
  /[的在和与]/.test(text[slip.start - 1] ?? '') ? { ...slip, fix: '' } : slip

/** `怎么买？ 三校食堂一百天`: a headline, as the words of a link or between quotes, goes on behind its question. */
function isInHeadline({ text, pieces }: Line, { start, end }: Slip): boolean {
  if (!/[？！]/.test(text[start - 1] ?? '')) return false
  const isInLink = pieces.findLast((piece) => piece.start < start)?.isInLink
  const opened = /[「《][^」》]*$/.test(text.slice(Math.max(0, start - 60), start))
  return isInLink || (opened && /^[^「《]*[」》]/.test(text.slice(end, end + 60)))
}

/** `古蹟燒、天衡 台灣清酒之路、黃糖家`: within one of three or more, it sets a name off from what is said of it. */
function isInRow(text: string, { start, end }: Slip): boolean {
  const before =
    text
      .slice(Math.max(0, start - 40), start)
      .split(rowEnd)
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + 40).split(rowEnd)
  return (before + after).split('、').length > 2
}

const rowEnd = /[，。；：！？\n]/

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
