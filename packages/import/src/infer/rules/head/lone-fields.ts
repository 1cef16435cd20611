import { isLineBlock } from '../../../lines/line.ts'
import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { saysAlone } from '../../words/fields/says-fields-alone.ts'
import { dateline } from './fields/dateline.ts'

/**
 * The number and the date of the issue where the masthead has none: a line of the first page that says one and nothing else. A
 * tool that wrote the text of a page may have put it below the first titles. The editor is asked.
 */
export function loneFields(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  return withField(withField(blocks, { role: 'date', desk }), { role: 'number', desk })
}

function withField(
  blocks: readonly SourceBlock[],
  { role, desk }: { role: 'number' | 'date'; desk: Desk },
): SourceBlock[] {
  const { text } = desk.source
  if (blocks.some((block) => block.type === 'paragraph' && block.role === role)) return [...blocks]
  const at = blocks.findIndex(
    (block) =>
      isLineBlock(block) &&
      (block.role === undefined || block.role === 'heading') &&
      block.line.page === 1 &&
      saysAlone(role, wordsOf(block.inlines, text)),
  )
  const line = blocks[at]
  if (line?.type !== 'paragraph' || !isOfIssue(line, desk)) return [...blocks]
  const { role: _, level: __, ...plain } = line
  return [...blocks.slice(0, at), ...(dateline(plain, desk) ?? [line]), ...blocks.slice(at + 1)]
}

const isOfIssue = (line: SourceParagraph, desk: Desk) =>
  desk.ask({
    rule: 'lone-field',
    at: rangesOf(line)[0]?.from ?? 0,
    text: wordsOf(line.inlines, desk.source.text),
    question: {
      en: 'Is this the date or the number of the issue, or does it belong to the text?',
      zh: '这是本期的日期或期号，还是正文的一部分？',
    },
    choices: ['field', 'text'],
    standard: 'field',
    confidence: 0.7,
  }) === 'field'
