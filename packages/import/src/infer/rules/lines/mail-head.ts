import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { labelWords } from '../../../source/label-words.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { dateOf } from '../../words/date-of.ts'

/**
 * Drops the head of a mail: who sent it to whom. Its subject and its date stay where the lines below do not say them as
 * well.
 */
export function mailHead(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, kind } = desk.source
  if (kind !== 'text') return [...blocks]
  const wordsAt = (block: SourceBlock | undefined) =>
    isLineBlock(block) ? wordsOf(block.inlines, text).trim() : ''
  const end = blocks.findIndex((block) => !field.test(wordsAt(block)))
  if (end < leastFields || end > mostFields) return [...blocks]
  const below = blocks.slice(end, end + headLength).map(wordsAt)
  const head = blocks.slice(0, end).flatMap((block): LineBlock[] => {
    const [label = '', name = ''] = field.exec(wordsAt(block)) ?? []
    const value = wordsAt(block).slice(label.length)
    const isKept = subject.test(name)
      ? !below.some((line) => line !== '' && bare(value).includes(bare(line)))
      : date.test(name) && dateOf(value) !== undefined && !below.some((line) => dateOf(line) !== undefined)
    if (isLineBlock(block) && isKept) {
      const words = wordsOf(block.inlines, text)
      const said = subject.test(name) ? undefined : dateOf(words)
      const start = said ? said.start : words.indexOf(label) + label.length
      const what = { text, fate: 'dropped', rule: 'mail-head' } as const
      const upTo = labelWords(block.inlines, { start: said?.end ?? words.length, end: words.length, ...what })
      return [{ ...block, inlines: labelWords(upTo, { start: 0, end: start, ...what }) }]
    }
    desk.claim(rangesOf(block), { fate: 'dropped', rule: 'mail-head' })
    return []
  })
  // What the mail is about stands above when it was sent.
  const isDate = (line: LineBlock) => dateOf(wordsAt(line)) !== undefined
  return [...head.filter((line) => !isDate(line)), ...head.filter(isDate), ...blocks.slice(end)]
}

const field =
  /^(From|To|Cc|Bcc|Reply-To|Date|Sent|Subject|发件人|寄件人|收件人|抄送|发送时间|发送日期|时间|日期|主题|标题)\s*[：:]\s*/iu

const subject = /^(?:Subject|主题|标题)$/iu

const date = /^(?:Date|Sent|发送时间|发送日期|时间|日期)$/iu

const leastFields = 3
const mostFields = 10

/** So many lines below may be those of a masthead. */
const headLength = 4

const bare = (words: string) => words.replace(/[\s\p{P}]+/gu, '').toLowerCase()
