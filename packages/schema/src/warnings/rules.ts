import { altFileName } from './issues/alt-file-name.ts'
import { altRepeatsCaption } from './issues/alt-repeats-caption.ts'
import { emptyAlt } from './issues/empty-alt.ts'
import { emptyArticle } from './issues/empty-article.ts'
import { emptySection } from './issues/empty-section.ts'
import { oddAddress } from './issues/odd-address.ts'
import { otherLanguage } from './issues/other-language.ts'
import { sameTitle } from './issues/same-title.ts'
import type { IssueSuspicion, TextSuspicion } from './suspicion.ts'
import { fullWidthLetters } from './texts/full-width-letters.ts'
import { invisibleCharacter } from './texts/invisible-character.ts'
import { typedList } from './texts/lists/typed-list.ts'
import { doubledPunctuation } from './texts/punctuation/doubled-punctuation.ts'
import { fullWidthPunctuation } from './texts/punctuation/full-width-punctuation.ts'
import { halfWidthPunctuation } from './texts/punctuation/half-width-punctuation.ts'
import { halfWidthQuotes } from './texts/punctuation/half-width-quotes.ts'
import { missingSpace } from './texts/punctuation/missing-space.ts'
import { mixedPair } from './texts/punctuation/mixed-pair.ts'
import { unpairedMark } from './texts/punctuation/unpaired-mark.ts'
import { radicalCharacter } from './texts/radical-character.ts'
import { replacementCharacter } from './texts/replacement-character.ts'
import { spaceBetweenChinese } from './texts/space-between-chinese.ts'
import { titleFullStop } from './texts/title-full-stop.ts'
import { typedIndent } from './texts/typed-indent.ts'

/** What looks like a slip in a text. */
export const textSuspicions: readonly TextSuspicion[] = [
  typedIndent,
  typedList,
  halfWidthPunctuation,
  fullWidthPunctuation,
  doubledPunctuation,
  missingSpace,
  spaceBetweenChinese,
  fullWidthLetters,
  titleFullStop,
  mixedPair,
  unpairedMark,
  halfWidthQuotes,
  invisibleCharacter,
  radicalCharacter,
  replacementCharacter,
]

/** What looks like a slip in an issue, apart from its texts. */
export const issueSuspicions: readonly IssueSuspicion[] = [
  emptySection,
  emptyArticle,
  sameTitle,
  emptyAlt,
  altRepeatsCaption,
  altFileName,
  oddAddress,
  otherLanguage,
]
