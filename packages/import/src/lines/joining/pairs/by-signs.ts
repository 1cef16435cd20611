import { endsInCredit } from '../../../infer/words/ends-in-credit.ts'
import { boxName } from '../../../infer/words/names/box-name.ts'
import {
  addressLabel,
  announcesAddress,
  endsInAddress,
  isAddressInText,
  isCutAddress,
  isCutNumber,
  isSpread,
  isTime,
  isTotalNumber,
  leadsToAddress,
  loneLabel,
  loneMark,
  quotedPiece,
  startsWithAddress,
} from '../course/line-patterns.ts'
import { closesQuote, startsWithClosing } from '../ends-sentence.ts'
import { isDateline } from '../is-dateline.ts'
import { isLatin } from '../is-latin.ts'
import { isFull } from '../measure/measures-of.ts'
import type { MeasuredLine } from '../measured-line.ts'
import { isMailAddress, startsBlock } from '../starts-block.ts'
import type { Pair } from './pair.ts'

/** Whether a line goes on, by what stands at its beginning or at the end of the one above: labels, addresses, marks, numbers. */
export function bySigns({
  above,
  below,
  next,
  latin,
  isEnd,
  hang,
  isFirst,
  isUncounted,
}: Pair): 'yes' | 'no' | undefined {
  if (
    below.line.isRest ||
    loneLabel.test(above.words) ||
    isSpread(above.words) ||
    isTotalNumber(above.words, below.words) ||
    isCutNumber(above.words, { below: below.words, isFirst })
  )
    return 'yes'
  if ((below.isAddress || isMailAddress(below.words)) && leadsToAddress.test(above.words)) return 'yes'
  if (!below.isAddress && startsWithAddress(below.words) && addressLabel.test(above.words)) return 'yes'
  // Several addresses are a list.
  if (below.isAddress && !next?.isAddress && announcesAddress.test(above.words)) return 'yes'
  if (isCutAddress(above.words, below.words)) return 'yes'
  if (above.isAddress || below.isAddress) return latin === 'yes' && !above.isAddress ? 'yes' : 'no'
  if (startsWithClosing(below.words) || below.isPiece) return 'yes'
  // What a box is about, and its first line.
  if (isFirst && boxName.test(above.words.trim()) && !isFull(above.width, above)) return 'no'
  if (isDateline(above.words) || isDateline(below.words)) return 'no'
  if (endsInAddress.test(above.words) && !/^[\s　]*[\w/?&=%.-]+[）)]?\s*$/.test(below.words)) return 'no'
  if (!isFirst && quotedPiece.test(above.words) && !startsBlock(below.words)) return 'yes'
  if (loneMark.test(above.words) || closesQuote(above.words, below.words) || isTime(above.words, below.words))
    return 'yes'
  // A caption between two sentences.
  if ((isEnd && endsInCredit(below.words)) || (isFirst && endsInCredit(above.words))) return 'no'
  if (startsBlock(below.words))
    return !isEnd &&
      (isAddressInText(below.words) || latin === 'yes' || isNumberInText(above, below, hang) || isUncounted)
      ? 'yes'
      : 'no'
  return undefined
}

/** The number with which a sentence of English ends, or its next line begins: no list goes on or begins with it. */
const isNumberInText = (above: MeasuredLine, { words }: MeasuredLine, hang: number | undefined) =>
  hang === undefined && isLatin(above.words) && isFull(above.width, above) && /^\d{2,}\./.test(words)
