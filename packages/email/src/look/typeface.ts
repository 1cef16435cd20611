import type { Look } from './look.ts'
import { writingOf } from './writing.ts'

/** How words are set. */
export interface Typeface {
  of: 'text' | 'titles'
  /** In px, never below 12. */
  size: number
  /** The height of a line, in sizes. */
  leading: number
  /** A colour of the palette; a class of that name changes it in the dark. White words stand on the band. */
  colour: 'ink' | 'soft' | 'accent' | 'warning' | 'white'
  bold: boolean
  align: 'start' | 'center' | 'end'
}

interface Setting {
  look: Look
  lang: string
  dir: 'ltr' | 'rtl'
  /** That of the whole mail, by which its cells are aligned. */
  pageDir: 'ltr' | 'rtl'
}

/**
 * The style that every block of words has: mail programs that drop style sheets, and cells of tables, which inherit
 * little in Word, leave nothing to what stands around. Heights are in px, as Word takes a number for more than it is.
 */
export function typefaceStyle(
  { of, size, leading, colour, bold, align }: Typeface,
  setting: Setting,
): string {
  const { look, lang, dir, pageDir } = setting
  const face = writingOf(lang).faces[look.theme[of]]
  const words = colour === 'white' ? '#ffffff' : look.light[colour]
  const style = `font-family:${face};font-size:${size}px;line-height:${Math.round(size * leading)}px;color:${words}`
  const weight = bold ? ';font-weight:bold' : of === 'titles' ? ';font-weight:normal' : ''
  if (align === 'start' && dir === pageDir) return style + weight
  return `${style}${weight};text-align:${align === 'start' ? startOf(dir) : align === 'end' ? endOf(dir) : align}`
}

/** Word knows no `start` and no `end`. */
export function startOf(dir: 'ltr' | 'rtl'): 'left' | 'right' {
  return dir === 'rtl' ? 'right' : 'left'
}

export function endOf(dir: 'ltr' | 'rtl'): 'left' | 'right' {
  return dir === 'rtl' ? 'left' : 'right'
}
