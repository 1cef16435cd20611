import { isFull } from '../../../look/setting.ts'

/** Behind a mark that ends as wide as a Chinese character there is air already; others get half a character. */
export function gapBehind(mark: string): string {
  return mark.endsWith('、') || mark.endsWith('）') ? '' : '\u2002'
}

/** How wide the widest mark is with its gap, in Chinese characters, as nearly all faces have it. */
export function widestOf(marks: readonly string[], lang: string): number {
  const between = isFull(lang) ? 0.03 : 0
  return marks.reduce((widest, mark) => Math.max(widest, widthOf(mark, between)), 0)
}

function widthOf(mark: string, between: number): number {
  let width = 0
  for (const character of mark + gapBehind(mark)) width += between + characterWidth(character)
  return Math.round(10 * width) / 10
}

function characterWidth(character: string): number {
  if (character >= '0' && character <= '9') return 0.58
  if (character === '.' || character === ')' || character === '(') return 0.3
  return character === '\u2002' || character === '•' ? 0.5 : 1
}
