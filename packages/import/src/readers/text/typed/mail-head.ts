import { dateOf } from '../../../infer/words/numbers/date-of.ts'
import type { LineBlock } from '../../../lines/line.ts'
import { labelWords } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Typed } from './typed.ts'

/**
 * Drops the head of a mail: who sent it to whom, and how. Its subject and its date stay where the lines below do not say
 * them as well.
 */
export function mailHead(blocks: readonly LineBlock[], { text, drop }: Typed): LineBlock[] {
  const wordsAt = (block: LineBlock) => wordsOf(block.inlines, text).trim()
  const start = blocks.findIndex((block) => !forwarded.test(wordsAt(block)))
  const end = blocks.findIndex((block, index) => index >= start && !isOfHead(block, index > start))
  const known = blocks.slice(start, end).filter((block) => field.test(wordsAt(block)))
  if (known.length < fewestFields || end > mostLines) return [...blocks]
  const below = blocks.slice(end, end + headLength).map(wordsAt)
  const head = blocks.slice(0, end).flatMap((block): LineBlock[] => {
    const [label = '', name = ''] = field.exec(wordsAt(block)) ?? []
    const value = wordsAt(block).slice(label.length)
    const isKept = subject.test(name)
      ? !below.some((line) => line !== '' && bare(value).includes(bare(line)))
      : date.test(name) && dateOf(value) !== undefined && !below.some((line) => dateOf(line) !== undefined)
    if (isKept) {
      const words = wordsOf(block.inlines, text)
      const said = subject.test(name) ? undefined : dateOf(words)
      const behind = words.indexOf(label) + label.length
      const at = said ? said.start : behind + (added.exec(words.slice(behind))?.[0].length ?? 0)
      const what = { text, fate: 'dropped', rule: 'mail-head' } as const
      const upTo = labelWords(block.inlines, { start: said?.end ?? words.length, end: words.length, ...what })
      return [{ ...block, inlines: labelWords(upTo, { start: 0, end: at, ...what }) }]
    }
    drop(block, 'mail-head')
    return []
  })
  // What the mail is about stands above when it was sent.
  const isDate = (line: LineBlock) => dateOf(wordsAt(line)) !== undefined
  return [...head.filter((line) => !isDate(line)), ...head.filter(isDate), ...blocks.slice(end)]

  /** Below the first line there are those of programs too, and what goes on with the line above is set in. */
  function isOfHead(block: LineBlock, isBelow: boolean): boolean {
    const isFolded = (block.line.indent ?? 0) > 0 && (block.line.gap ?? 0) === 0
    const words = wordsAt(block)
    return field.test(words) || (isBelow && (isFolded || ofProgram.test(words)))
  }
}

const field =
  /^(From|To|Cc|Bcc|Reply-To|Date|Sent|Subject|发件人|寄件人|发信人|收件人|收信人|抄送|密送|发送时间|发送日期|时间|日期|主题|标题|Von|An|Gesendet|Datum|Betreff|De|À|Envoyé|Objet|Para|Enviado|Fecha|Asunto|差出人|宛先|送信日時|件名)\s*[：:]\s*/iu

const ofProgram =
  /^(?:[A-Z][\w]*(?:-\w+)+|Received|References|Precedence|Sender|Importance|Organization|Attachments?|附件|重要性|优先级)\s*[：:]\s/u

const subject = /^(?:Subject|主题|标题|Betreff|Objet|Asunto|件名)$/iu

const date = /^(?:Date|Sent|发送时间|发送日期|时间|日期)$/iu

/** What programs put in front of a subject: `Re:`, the name of a mailing list. */
const added = /^(?:(?:Re|Fwd?|AW|WG|TR|回复|答复|转发)\s*[：:]\s*|\[[\w.-]+\]\s*)+/iu

/** `-----Original Message-----` */
const forwarded =
  /^[\s—-]*(?:(?:Begin )?forwarded message|original message|原始邮件|邮件原件|转发(?:的)?邮件(?:信息)?)[\s—:：-]*$/iu

const fewestFields = 3
const mostLines = 40

/** So many lines below may be those of a masthead. */
const headLength = 4

const bare = (words: string) => words.replace(/[\s\p{P}]+/gu, '').toLowerCase()
