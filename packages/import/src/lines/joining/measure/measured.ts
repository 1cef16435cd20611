import { wordsOf } from '../../../source/words-of.ts'
import type { LineBlock } from '../../line.ts'
import { widthOf } from '../../width-of.ts'
import type { MeasuredLine } from '../measured-line.ts'
import { isAddressLine } from '../starts-block.ts'
import { asOneLine } from './cut-lines.ts'
import { firstToken } from './first-token.ts'
import { measuresOf } from './measures-of.ts'

/** Lines, with what is known of each beside its neighbours. */
export function measured(lines: readonly LineBlock[], text: string): MeasuredLine[] {
  const measures = measuresOf(lines, text)
  const uncut = lines.map(({ line, inlines }, index): MeasuredLine => {
    const next = lines[index + 1]
    const words = wordsOf(inlines, text)
    return {
      line,
      words,
      token: next ? widthOf(firstToken(wordsOf(next.inlines, text))) : 0,
      measure: measures[index] ?? 0,
      width: line.width,
      isPiece: false,
      isAddress: isAddressLine(words),
    }
  })
  return asOneLine(uncut)
}
