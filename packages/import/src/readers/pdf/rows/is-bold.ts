import type { PdfItem } from '../page/pdf-page.ts'

/** Whether items are all bold; beside bold letters, numbers and marks in a face that has no bold are none the less. */
export function isBold(items: readonly PdfItem[]): boolean {
  const letters = items.filter(({ text }) => /\p{L}/u.test(text))
  const seen = letters.length > 0 ? letters : items
  return seen.length > 0 && seen.every(({ bold }) => bold)
}
