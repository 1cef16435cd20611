import type { PdfItem } from '../page/pdf-page.ts'

/** The fonts of Chinese characters, with how many each has; words in Latin letters have fonts of their own. */
export function fontsOf(items: readonly PdfItem[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>()
  for (const { font, text } of items) {
    const count = text.match(/\p{Script=Han}/gu)?.length ?? 0
    if (count > 0) counts.set(font, (counts.get(font) ?? 0) + count)
  }
  return counts
}
