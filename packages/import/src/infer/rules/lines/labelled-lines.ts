import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { patterns } from '../../words/patterns.ts'
import { fieldsOfLine } from '../imprint/fields/fields-of-line.ts'

/**
 * In a typed text that sets off paragraphs by blank lines, lines such as `时间：…` and `地点：…` that stand between two of
 * those are the lines of one paragraph.
 */
export function labelledLines(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, kind } = desk.source
  if (kind !== 'text') return [...blocks]
  const found: SourceBlock[] = []
  for (let index = 0; index < blocks.length; index++) {
    const run = runFrom(blocks, { index, text })
    const [first] = run
    const block = blocks[index]
    if (first && run.length > 1) {
      found.push({
        ...first,
        inlines: run.flatMap(({ inlines }, at) => (at === 0 ? inlines : behindBreak(inlines))),
      })
      index += run.length - 1
    } else if (block) found.push(block)
  }
  return found
}

/** All lines between two blank ones, where each has a label; at the ends of a text stand those of the issue. */
function runFrom(
  blocks: readonly SourceBlock[],
  { index, text }: { index: number; text: string },
): LineBlock[] {
  const first = blocks[index]
  if (!isLineBlock(first) || index < headLength || gapOf(first) === 0) return []
  const run: LineBlock[] = [first]
  for (
    let next = blocks[index + 1];
    isLineBlock(next) && gapOf(next) === 0;
    next = blocks[index + run.length]
  )
    run.push(next)
  const isEnd = index + run.length >= blocks.length
  const areLabelled = run.every(
    (line) =>
      line.role === undefined &&
      label.test(wordsOf(line.inlines, text)) &&
      !patterns.sources.test(wordsOf(line.inlines, text)) &&
      !fieldsOfLine(line, text)?.some(({ role }) => role !== 'statement'),
  )
  return areLabelled && !isEnd ? run : []
}

const headLength = 3

const gapOf = ({ line }: LineBlock) => line.gap ?? 0

const label = /^\s*(?!https?:|www\.|mailto:)[\p{Script=Han}\w ]{2,8}[：:]\s*\S.{0,100}$/u

/** The white space that leads a line, as the break behind the line above. */
function behindBreak([lead, ...rest]: readonly SourceInline[]): SourceInline[] {
  if (lead?.type !== 'label') return lead ? [{ type: 'break', from: 0, length: 0 }, lead, ...rest] : []
  return [{ type: 'break', from: lead.from, length: lead.length }, ...rest]
}
