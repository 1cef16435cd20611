import type { Look, SourceBlock } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { isHeavy } from '../../../looks/is-heavy.ts'
import { endsInSeriesName, saysWhoseSeries } from '../../../words/names/series-name.ts'

/**
 * Whether a line directly below the name of a bulletin is that name in another language: one of them is in Chinese, the other
 * in Latin letters, and both are set alike in nearly the same size. What is much smaller is the series.
 */
export function isTranslation(
  name: SourceBlock | undefined,
  { line, text }: { line: SourceBlock | undefined; text: string },
): boolean {
  if (name?.type !== 'paragraph' || line?.type !== 'paragraph') return false
  const [one, other] = [name, line].map(({ inlines }) => wordsOf(inlines, text).trim())
  if (one === undefined || other === undefined || other.length > longest || /\d/u.test(other)) return false
  const isOther = isChinese(one) ? isLatin(other) : isLatin(one) && isChinese(other)
  if (!isOther || endsInSeriesName(other) || saysWhoseSeries(other)) return false
  const [size, below] = [name.look.size ?? 0, line.look.size ?? 0]
  return (
    below > 0 &&
    below <= size &&
    size < below * muchLarger &&
    isBold(name) === isBold(line) &&
    name.look.color === line.look.color &&
    name.look.align === line.look.align
  )
}

/** In characters. */
const longest = 40

/** So many times as large are letters above a line that is none of the name. */
const muchLarger = 1.5

const isBold = ({ look }: { look: Look }) => look.bold === true || isHeavy(look)

const isChinese = (words: string) => /\p{Script=Han}/u.test(words) && !/\p{Script=Latin}/u.test(words)

const isLatin = (words: string) => /\p{Script=Latin}{2}/u.test(words) && !/\p{Script=Han}/u.test(words)
