import type { SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { splitInlines } from '../../../source/split-inlines.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { dateOf } from '../../words/date-of.ts'
import { numberPattern } from '../../words/patterns.ts'
import { besideDate } from './beside-date.ts'

/** The fields of a line such as `第18期（总第120期）　2024年5月20日　绿色采购网`; `undefined` for any other line. */
export function dateline(block: SourceParagraph, desk: Desk): SourceParagraph[] | undefined {
  const { text } = desk.source
  const words = wordsOf(block.inlines, text)
  if (words.trim().length > 120 || /[。！？]\s*\S/u.test(words)) return undefined
  const parts = [...found(words)].sort((one, other) => one.start - other.start)
  if (parts.length === 0) return undefined
  const fields: SourceParagraph[] = []
  const beside = (inlines: SourceInline[]) => besideDate({ ...block, inlines }, desk)
  let rest = block.inlines
  let done = 0
  for (const { role, start, end } of parts) {
    const [upTo, behind] = splitInlines(rest, { at: end - done, text })
    const [before, field] = splitInlines(upTo, { at: start - done, text })
    fields.push(...beside(before), { ...block, role, inlines: field })
    rest = behind
    done = end
  }
  return [...fields, ...beside(rest)]
}

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
  if (!date) return
  // A time belongs to the date, as `号` does in `12月号`.
  const behind =
    /^[号刊](?![\p{L}\p{N}])|^[\s　]*[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?|^[\s　]*(?:出版|印发|编印|发布|刊发)(?!\p{L})|^\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/u
  const time = behind.exec(words.slice(date.end))?.[0] ?? ''
  yield { role: 'date', start: date.start, end: date.end + time.length }
}
