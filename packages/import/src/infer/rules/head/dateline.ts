import type { SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { labelMatches } from '../../../source/label-matches.ts'
import { labelWords } from '../../../source/label-words.ts'
import { rangesOfInlines } from '../../../source/ranges-of.ts'
import { splitInlines } from '../../../source/split-inlines.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { dateOf } from '../../words/date-of.ts'
import { numberPattern } from '../../words/patterns.ts'

/** The fields of a line such as `第18期（总第120期）　2024年5月20日　绿色采购网`; `undefined` for any other line. */
export function dateline(block: SourceParagraph, desk: Desk): SourceParagraph[] | undefined {
  const { text } = desk.source
  const words = wordsOf(block.inlines, text)
  if (words.trim().length > 80 || /[。！？]\s*\S/u.test(words)) return undefined
  const parts = [...found(words)].sort((one, other) => one.start - other.start)
  if (parts.length === 0) return undefined
  const fields: SourceParagraph[] = []
  let rest = block.inlines
  let done = 0
  for (const { role, start, end } of parts) {
    const [upTo, behind] = splitInlines(rest, { at: end - done, text })
    const [before, field] = splitInlines(upTo, { at: start - done, text })
    fields.push(...between(before), { ...block, role, inlines: field })
    rest = behind
    done = end
  }
  return [...fields, ...between(rest)]

  /** Whom the page is by; counts of readers and buttons are dropped, and so is what separates fields. */
  function between(inlines: SourceInline[]): SourceParagraph[] {
    const bare = labelMatches(inlines, { pattern: tools, text, fate: 'dropped', rule: 'page-tools' })
    const parted = labelMatches(bare, { pattern: separators, text, fate: 'mark', rule: 'masthead' })
    const named = labelMatches(parted, { pattern: labels, text, rule: 'masthead' })
    const author = authors.exec(wordsOf(named, text))
    if (author) {
      const [before, behind] = splitInlines(named, { at: author.index, text })
      const words = labelWords(behind, { start: 0, end: author[0].length, text, rule: 'editors' })
      return [...by(before), { ...block, role: 'editors', inlines: words }]
    }
    return by(named)
  }

  function by(named: SourceInline[]): SourceParagraph[] {
    if (/[\p{L}\p{N}]/u.test(wordsOf(named, text))) return [{ ...block, role: 'publisher', inlines: named }]
    const isLabel = (inline: SourceInline) => inline.type === 'label'
    for (const label of named.filter((inline) => inline.type === 'label')) {
      desk.claim([label], { fate: label.fate ?? 'label', rule: label.rule ?? 'masthead' })
    }
    const rest = named.filter((inline) => !isLabel(inline))
    desk.claim(rangesOfInlines(rest), { fate: 'mark', rule: 'masthead' })
    return []
  }
}

/** At the ends of what stands between two fields. */
const separators = /^[\s　]*[·•|｜/／—–-]+[\s　]*|[\s　]*[·•|｜/／—–-]+[\s　]*$/gu

/** Whoever is named behind it is nobody's publisher. */
const authors = /(?:作者|撰稿|撰文|记者|责任编辑|责编|编辑)(?:\s*[：:]\s*|[\s　]+)(?=\p{L})/u

const labels =
  /发[表布]于|(?:出版|发布|更新|印发)?(?:日期|时间)\s*[：:]?|期号\s*[：:]?|(?:信息|文章|稿件)?来源\s*[：:]|(?<=[\p{L}\p{N}]{2})(?:编印|编制|主办|印发|编)[\s　]*$/gu

const tools =
  /(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s*[：:]?\s*\d*\s*次?|(?:字体|字号)\s*[：:]?[\s【】[\]大中小]*|(?:打印|分享|收藏|关闭)(?:本页|窗口)?/gu

interface Field {
  role: 'number' | 'date'
  start: number
  end: number
}

function* found(words: string): Generator<Field> {
  const number = numberPattern.exec(words)
  if (number) yield { role: 'number', start: number.index, end: number.index + number[0].length }
  // `2024年第5期` is a number, though it begins with a year.
  const date = dateOf(number ? words.replace(number[0], ' '.repeat(number[0].length)) : words)
  if (date) yield { role: 'date', start: date.start, end: date.end + timeBehind(words.slice(date.end)) }
}

/** The length of a time of day, `08:00`, which belongs to the date. */
const timeBehind = (words: string) =>
  /^\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/.exec(words)?.[0].length ?? 0
