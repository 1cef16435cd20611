import { patterns } from '../../../infer/words/patterns.ts'
import { breaksSentence, endsSentence } from '../ends-sentence.ts'
import { isLatin } from '../is-latin.ts'
import { isFull } from '../measure/measures-of.ts'
import type { MeasuredLine } from '../measured-line.ts'

/**
 * Whether a line of Latin letters below the end of a paragraph is a title: it has room for the next word and ends no
 * sentence, as no line of a paragraph does.
 */
export function startsTitle(
  above: MeasuredLine,
  below: MeasuredLine,
  next: MeasuredLine | undefined,
): boolean {
  if (!next || !isLatin(above.words) || !isLatin(below.words) || !/^\s*[\p{Lu}\p{N}“"‘']/u.test(below.words))
    return false
  if (endsSentence(below.words) || breaksSentence(below.words)) return false
  if (patterns.sources.test(above.words))
    return isWhole(above.words) || isInSmallLetters(above.words, below.words)
  const isNamed = patterns.publishedBy.test(above.words) && !isFull(above.width, above)
  if (!isNamed && !endsParagraph(above.words)) return false
  const width = below.width + (below.line.indent ?? 0)
  if (isFull(width, below)) return false
  return width + below.token < below.measure * muchShorter || !/^\s*\p{Ll}/u.test(next.words)
}

/** A source that ends in a quoted title. */
const isWhole = (source: string) => /[”"]\s*$/u.test(source)

/** Whether a line below a source is no part of a name: such words have capital letters, but for short ones. */
const isInSmallLetters = (source: string, words: string) =>
  !/\s\p{Ll}{1,4}\s*$/u.test(source) &&
  /\s(?!(?:after|before|between|from|into|over|their|under|with)\b)\p{Ll}{4,}/u.test(words)

/** What ends a sentence, and a caption, as that has no full stop. */
const endsParagraph = (words: string) =>
  /[.!?][”"’')]*\s*$/u.test(words) || patterns.caption.test(words) || patterns.credit.test(words)

/** Type that is not justified leaves lines so short. */
const muchShorter = 0.8
