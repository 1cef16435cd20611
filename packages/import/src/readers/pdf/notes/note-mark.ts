import type { PdfItem } from '../page/pdf-page.ts'
import type { Row } from '../rows/row.ts'
import { wordsOfItems } from '../rows/words-of-row.ts'

/** What stands in front of a note and, in the text, for it. */
export interface NoteMark {
  /** `①`, `[1]`, `1`, `*`. */
  words: string
  /** That it is only digits or a star, which are a mark where they are raised alone. */
  isPlain: boolean
}

/** The mark with which a row begins; `undefined` where it begins with none. At the foot, a number need not be raised. */
export function noteMark(row: Row, { isFoot = false } = {}): NoteMark | undefined {
  const { items } = row
  const words = wordsOfItems(items).trimStart()
  const [own] = /^(?:[①-⑳]|[[［〔]\d{1,2}[\]］〕]|[¹²³⁴-⁹]{1,2})(?=\s*\S)/u.exec(words) ?? []
  if (own !== undefined) return { words: own, isPlain: false }
  const [plain] = /^(?:\d{1,2}|[*＊†‡]{1,3})(?=\s*[^\d.．、)）]\S)/u.exec(words) ?? []
  const [first] = items
  if (plain === undefined || !first) return undefined
  const isRaisedAlone = first.text.trim() === plain && isRaised(first, row)
  // Word and LibreOffice set the number of a note as large as its words; in the text it is raised.
  const isNumber = isFoot && /^[1-9]/.test(plain) && /\p{L}/u.test(words)
  return isRaisedAlone || isNumber || /^[*＊†‡]/u.test(plain) ? { words: plain, isPlain: true } : undefined
}

/** Smaller than the others of its row and above their line. */
export function isRaised(item: PdfItem, { items, size }: Row): boolean {
  if (item.size >= size * small) return false
  const other = items.find((one) => one.size >= size * small)
  return other !== undefined && item.base < other.base - size * 0.1
}

const small = 0.85
