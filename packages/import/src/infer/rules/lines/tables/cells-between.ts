import type { LineBlock } from '../../../../lines/line.ts'
import { splitInlines } from '../../../../source/inlines/split-inlines.ts'
import type { SourceInline } from '../../../../source/inlines.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import type { Gap } from './count-cells.ts'

/** The cells of a row between gaps, which are claimed, as what stands in front of the row is. */
export function cellsBetween(
  { inlines }: LineBlock,
  { gaps, desk }: { gaps: readonly Gap[]; desk: Desk },
): SourceInline[][] {
  const { text } = desk.source
  const cells: SourceInline[][] = []
  let rest: SourceInline[] = [...inlines]
  let done = 0
  for (const { index, length } of gaps) {
    const [upTo, behind] = splitInlines(rest, { at: index + length - done, text })
    const [cell, between] = splitInlines(upTo, { at: index - done, text })
    const ranges = between.flatMap((inline) => ('from' in inline ? [inline] : []))
    desk.claim(ranges, { fate: 'mark', rule: 'cell' })
    if (index > 0) cells.push(cell)
    rest = behind
    done = index + length
  }
  return wordsOf(rest, text) === '' && cells.length > 0
    ? cells.map((cell, index) => (index === cells.length - 1 ? [...cell, ...rest] : cell))
    : [...cells, rest]
}
