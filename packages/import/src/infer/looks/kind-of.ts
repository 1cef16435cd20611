import type { SourceParagraph } from '../../source/blocks.ts'
import { wordsOf } from '../../source/words-of.ts'
import { numberForm } from '../words/numbers/number-form.ts'
import { isHeavy } from './is-heavy.ts'

/**
 * What titles of one rank have in common: the depth in the list of contents, the level of their style, or else how they
 * look and how the number is written with which they begin: `一、要闻` stands above `1. 换灯` of the same look.
 */
export function kindOf(title: SourceParagraph, text: string): string {
  const { level, listed } = title
  if (listed !== undefined) return `listed ${listed}`
  return level === undefined ? lookKindOf(title, text) : `level ${level}`
}

/** What titles have in common that look alike. */
export function lookKindOf({ look, inlines, box }: SourceParagraph, text: string): string {
  const { size = '', align, color = '' } = look
  const words = wordsOf(inlines, text).trim()
  const side = align === 'center' ? align : ''
  const letters = `${look.italic === true ? 'italic' : ''}${isInCapitals(words) ? 'capitals' : ''}`
  return `look ${size} ${look.bold === true || isHeavy(look)} ${side} ${color} ${box !== undefined} ${letters} ${numberForm(words)}`
}

/** Of several Latin letters, none of them small; an abbreviation has few. */
const isInCapitals = (words: string) =>
  /^\P{L}*\p{Lu}[^\p{Ll}\p{Lo}]*$/u.test(words) && words.replace(/\P{Lu}/gu, '').length >= fewest

const fewest = 6
