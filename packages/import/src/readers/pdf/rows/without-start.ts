import type { PdfItem } from '../page/pdf-page.ts'
import type { Row } from './row.ts'

/** The items of the first characters of a row, and the row without them. */
export function withoutStart(row: Row, length: number): { label: PdfItem[]; row: Row } {
  const label: PdfItem[] = []
  const items: PdfItem[] = []
  let left = length
  for (const item of row.items) {
    if (left >= item.text.length) label.push(item)
    else if (left <= 0) items.push(item)
    else {
      label.push({ ...item, text: item.text.slice(0, left) })
      items.push({ ...item, text: item.text.slice(left), offset: item.offset + left })
    }
    left -= item.text.length
  }
  return { label, row: { ...row, items } }
}
