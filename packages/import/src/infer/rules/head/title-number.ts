import type { SourceParagraph } from '../../../source/blocks.ts'
import { labelMatches } from '../../../source/label-matches.ts'
import { splitInlines } from '../../../source/split-inlines.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { numberPattern } from '../../words/patterns.ts'

/** The number with which a title ends is a field: `步道简报 第5期`, `工作简报（2024年第9期）`. */
export function titleNumber(title: SourceParagraph, text: string): SourceParagraph[] {
  const words = wordsOf(title.inlines, text)
  const found = numberPattern.exec(words)
  if (!found || title.isExact) return [title]
  const end = found.index + found[0].length
  const before = words.slice(0, found.index).replace(separators, '')
  if ((before.match(/\p{L}/gu) ?? []).length < 2 || /[^\s）)】\]]/u.test(words.slice(end))) return [title]
  const [name, number] = splitInlines(title.inlines, { at: before.length, text })
  return [
    { ...title, inlines: name },
    {
      ...title,
      role: 'number',
      inlines: labelMatches(number, { pattern: separators, text, fate: 'mark', rule: 'masthead' }),
    },
  ]
}

const separators = /^[\s　·•|｜丨—－:：,，（(【[-]+|[\s　·•|｜丨—－:：,，（(【[）)】\]-]+$/gu
