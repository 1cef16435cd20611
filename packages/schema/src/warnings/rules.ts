import { altRepeatsCaption } from './rules/alt-repeats-caption.ts'
import { doubledPunctuation } from './rules/doubled-punctuation.ts'
import { emptyAlt } from './rules/empty-alt.ts'
import { emptyArticle } from './rules/empty-article.ts'
import { emptySection } from './rules/empty-section.ts'
import { fullWidthLetters } from './rules/full-width-letters.ts'
import { halfWidthPunctuation } from './rules/half-width-punctuation.ts'
import { sameTitle } from './rules/same-title.ts'
import { spaceBetweenChinese } from './rules/space-between-chinese.ts'
import { titleFullStop } from './rules/title-full-stop.ts'
import { typedIndent } from './rules/typed-indent.ts'
import { typedList } from './rules/typed-list.ts'
import type { IssueSuspicion, TextSuspicion } from './suspicion.ts'

/** What looks like a slip in a text. */
export const textSuspicions: readonly TextSuspicion[] = [
  typedIndent,
  typedList,
  halfWidthPunctuation,
  doubledPunctuation,
  spaceBetweenChinese,
  fullWidthLetters,
  titleFullStop,
]

/** What looks like a slip in an issue, apart from its texts. */
export const issueSuspicions: readonly IssueSuspicion[] = [
  emptySection,
  emptyArticle,
  sameTitle,
  emptyAlt,
  altRepeatsCaption,
]
