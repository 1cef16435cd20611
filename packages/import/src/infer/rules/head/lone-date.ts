import { isLineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { fieldsIn } from '../../words/fields/fields-in.ts'
import { saysFieldsAlone } from '../../words/fields/says-fields-alone.ts'
import { dateline } from './fields/dateline.ts'

/**
 * Where the masthead says no date, a line of the first page that is one and nothing else: a tool that wrote the text of a page
 * may have put it below the first titles. The editor is asked.
 */
export function loneDate(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const isDated = blocks.some((block) => block.type === 'paragraph' && block.role === 'date')
  const at = blocks.findIndex(
    (block) =>
      isLineBlock(block) &&
      (block.role === undefined || block.role === 'heading') &&
      block.line.page === 1 &&
      saysDateAlone(wordsOf(block.inlines, text)),
  )
  const line = blocks[at]
  if (isDated || line?.type !== 'paragraph' || !isOfIssue(line, desk)) return [...blocks]
  const { role: _, level: __, ...plain } = line
  return [...blocks.slice(0, at), ...(dateline(plain, desk) ?? [line]), ...blocks.slice(at + 1)]
}

const saysDateAlone = (words: string) =>
  saysFieldsAlone(words) && fieldsIn(words).some(({ role }) => role === 'date')

const isOfIssue = (line: SourceBlock & { type: 'paragraph' }, desk: Desk) =>
  desk.ask({
    rule: 'lone-date',
    at: rangesOf(line)[0]?.from ?? 0,
    text: wordsOf(line.inlines, desk.source.text),
    question: {
      en: 'Is this the date of the issue, or does it belong to the text?',
      zh: '这是本期的日期，还是正文的一部分？',
    },
    choices: ['date', 'text'],
    standard: 'date',
    confidence: 0.7,
  }) === 'date'
