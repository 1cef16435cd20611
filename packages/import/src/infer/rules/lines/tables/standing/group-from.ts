import { startsField } from '../../../../../lines/joining/starts-block.ts'
import type { LineBlock } from '../../../../../lines/line.ts'
import { wordsOf } from '../../../../../source/words-of.ts'
import type { Lines } from '../measure-line.ts'
import { type Cell, cellOf, closes, widestCell } from './cell.ts'

/** The lines down to a blank one, if all may be cells; `isBehind` where what is in front of them is known to be no cell. */
export function groupFrom(
  lines: Lines,
  { index, text, isBehind = false }: { index: number; text: string; isBehind?: boolean },
): Cell[] {
  const group: Cell[] = []
  const first = lines[index]?.line
  if (!first || !(isBehind || (first.line.gap ?? 0) > 0 || endsText(lines[index - 1]?.line, text))) return []
  for (let at = index; at < lines.length; at++) {
    const line = lines[at]?.line
    if (!line || line.line.page !== first.line.page || (at > index && endsGroup(line, text))) break
    const cell = cellOf(line, text)
    if (!cell || group.length > mostCells) return []
    group.push(cell)
  }
  return group
}

/** Whether a line begins what is below the cells: behind a blank line, or with a label such as `来源：`. */
const endsGroup = ({ line, inlines }: LineBlock, text: string) =>
  (line.gap ?? 0) > 0 || startsField(wordsOf(inlines, text))

/** Whether a line, or nothing, stands above the first cell that is none. */
const endsText = (above: LineBlock | undefined, text: string) =>
  !above || above.line.width > widestCell || closes.test(wordsOf(above.inlines, text))

/** Nobody waits for long lists of short lines. */
const mostCells = 12
