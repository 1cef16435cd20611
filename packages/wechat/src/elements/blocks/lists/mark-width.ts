import { isFull } from '../../../look/setting.ts'

/** Behind a mark that ends as wide as a Chinese character there is air already; others get half a character. */
export function gapBehind(mark: string): string {
  return /[、）]$/.test(mark) ? '' : '\u2002'
}

/** How wide a mark is with its gap, in Chinese characters, as nearly all faces have it. */
export function widthOf(mark: string, lang: string): number {
  const between = isFull(lang) ? 0.03 : 0
  let width = 0
  for (const character of mark + gapBehind(mark)) width += between + characterWidth(character)
  return Math.round(10 * width) / 10
}

function characterWidth(character: string): number {
  if (/\d/.test(character)) return 0.58
  if (/[.)(]/.test(character)) return 0.3
  return character === '\u2002' || character === '•' ? 0.5 : 1
}
