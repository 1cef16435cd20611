/** Of a text, in its own units. */
export interface Spacing {
  size: number
  /** Behind each letter. */
  space: number
  /** Behind each word. */
  wordSpace: number
}

/** How wide letters are that an operation shows, in units of the text; they say theirs in thousandths, and numbers among them move those behind. */
export function shownWidth(given: unknown, { size, space, wordSpace }: Spacing): number {
  const [glyphs]: unknown[] = Array.isArray(given) ? given : []
  if (!Array.isArray(glyphs)) return 0
  return glyphs.reduce((sum: number, glyph: unknown) => {
    if (typeof glyph === 'number') return sum - (glyph / 1000) * size
    if (typeof glyph !== 'object' || glyph === null || !('width' in glyph)) return sum + space
    const isSpace = 'isSpace' in glyph && glyph.isSpace === true
    return sum + (Number(glyph.width) / 1000) * size + space + (isSpace ? wordSpace : 0)
  }, 0)
}
