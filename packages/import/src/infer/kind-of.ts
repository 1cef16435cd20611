import type { SourceParagraph } from '../source/blocks.ts'
import { wordsOf } from '../source/words-of.ts'

/**
 * What titles of one rank have in common: the level of their style, or else how they look and how the number is written
 * with which they begin: `一、要闻` stands above `1. 换灯` of the same look.
 */
export function kindOf({ level, look, inlines }: SourceParagraph, text: string): string {
  if (level !== undefined) return `level ${level}`
  const { size = '', bold = false, align, color = '' } = look
  const words = wordsOf(inlines, text).trim()
  const form = forms.findIndex((pattern) => pattern.test(words))
  return `look ${size} ${bold} ${align === 'center' ? align : ''} ${color} ${form}`
}

const forms = [
  /^第[一二三四五六七八九十\d]{1,3}[章节部分]/u,
  /^[一二三四五六七八九十]{1,3}、/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\d{1,2}[.、．](?!\d)/u,
]
