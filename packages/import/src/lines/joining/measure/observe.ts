import { wordsOf } from '../../../source/words-of.ts'
import type { LineBlock } from '../../line.ts'
import { widthOf } from '../../width-of.ts'
import { isAddressInText } from '../course/line-patterns.ts'
import { endsSentence, startsWithClosing } from '../ends-sentence.ts'
import { isDateline } from '../is-dateline.ts'
import { isLatin, startsLatin } from '../is-latin.ts'
import { isAddressLine, startsBlock, startsField } from '../starts-block.ts'
import { firstToken } from './first-token.ts'

/** What is seen of a line before its measure is known. */
export interface Observed {
  line: LineBlock['line']
  /** Of the beginning of the next line, in ems. */
  token: number
  /** Whether a short line is to be expected: it ends a sentence, or the next begins something. */
  mayEnd: boolean
  /** Whether it ends a sentence. */
  isEnd: boolean
  /**
   * Whether its width says nothing of the measure: an address is as long as it is, a piece beside a closing mark was cut
   * off by a tool, the width of a line of Latin letters is only guessed, and a field stands outside of columns.
   */
  isOutside: boolean
}

export function observe(
  { line, inlines }: LineBlock,
  { next, text, isChinese }: { next: LineBlock | undefined; text: string; isChinese: boolean },
): Observed {
  const words = wordsOf(inlines, text)
  const after = next ? wordsOf(next.inlines, text) : ''
  const isEnd = endsSentence(words)
  return {
    line,
    token: widthOf(firstToken(after)),
    isEnd,
    mayEnd: isEnd || next === undefined || startsBlock(after) || startsLatin(words, after),
    isOutside:
      isAddressLine(words) ||
      isAddressInText(words) ||
      startsField(words) ||
      isDateline(words) ||
      startsWithClosing(words) ||
      startsWithClosing(after) ||
      line.isRest === true ||
      next?.line.isRest === true ||
      (isChinese && isLatin(words)),
  }
}
