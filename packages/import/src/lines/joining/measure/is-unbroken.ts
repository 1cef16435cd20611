import { wordsOf } from '../../../source/words-of.ts'
import type { LineBlock } from '../../line.ts'
import { endsSentence } from '../ends-sentence.ts'

/** Whether nearly every line of some length ends a sentence: each is a paragraph, as somebody typed it. */
export function isUnbroken(lines: readonly LineBlock[], text: string): boolean {
  const long = lines.filter(({ line }) => line.width > widestTitle)
  const isWide = long.some(({ line }) => line.width > widestPage)
  if ((long.length < fewest && !isWide) || long.some(({ line }) => line.size !== undefined)) return false
  const ended = long.filter(({ inlines }) => {
    const words = wordsOf(inlines, text)
    return endsSentence(words) || endsInAddress.test(words)
  })
  return ended.length >= long.length * 0.85
}

/** In ems. */
const widestTitle = 22

const fewest = 4

/** In ems: few pages are set wider. */
const widestPage = 45

const endsInAddress = /(?:https?:|www\.)[!-~]+[）)]?\s*$/iu
