import { readRadicals } from '../../../lines/read-radicals.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { PdfItem } from '../page/pdf-page.ts'
import type { Row } from './row.ts'

/** What is read on a row: radicals are the characters that they look like. */
export const wordsOfRow = ({ items }: Row): string => wordsOfItems(items)

export function wordsOfItems(items: readonly PdfItem[]): string {
  const text = items.map((item) => item.text).join('')
  return wordsOf(readRadicals({ from: 0, length: text.length }, text), text)
}
