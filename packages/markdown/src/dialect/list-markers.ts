import { type BulletMarker, bulletMarkers, type List, type OrderedMarker } from '@cec-bulletin/schema/model'

/** Whether Markdown's own bullets and numbers cannot show a list's marks, so that each item begins with its mark. */
export function hasWordMarks(list: List): boolean {
  return list.marker !== undefined && list.marker !== '01.' && list.marker !== '1)'
}

/** The mark in front of the item at `index`: `※`, `二、`, `（二）`, `02.`, `2)`, `2.`; nothing for plain bullets. */
export function markOf(list: List, index: number): string {
  if (!list.ordered) return list.marker ?? ''
  const number = (list.start ?? 1) + index
  switch (list.marker) {
    case '01.':
      return `${String(number).padStart(2, '0')}.`
    case '1)':
      return `${number})`
    case '一、':
      return `${chineseNumber(number)}、`
    case '（一）':
      return `（${chineseNumber(number)}）`
    default:
      return `${number}.`
  }
}

/** A mark of words, as it is read from the beginning of an item. */
export interface WordMark {
  marker: BulletMarker | OrderedMarker
  /** What the mark counts; `undefined` for bullets. */
  number?: number
  length: number
}

/** The mark of words that a text begins with. */
export function wordMarkAt(text: string): WordMark | undefined {
  const bullet = bulletMarkers.find((marker) => text.startsWith(marker))
  if (bullet) return { marker: bullet, length: bullet.length }
  const match = /^(?:([一二三四五六七八九十]{1,3})、|（([一二三四五六七八九十]{1,3})）)/.exec(text)
  if (!match) return undefined
  const [{ length }, bare, inParentheses = ''] = match
  const number = numbers.indexOf(bare ?? inParentheses)
  if (number === -1) return undefined
  return { marker: bare === undefined ? '（一）' : '一、', number, length }
}

const digits = '一二三四五六七八九'

// 1 to 99. `charAt` gives nothing for a zero, which is not written.
const chineseNumber = (number: number) => {
  const tens = Math.floor(number / 10)
  return (tens > 1 ? digits.charAt(tens - 1) : '') + (tens > 0 ? '十' : '') + digits.charAt((number % 10) - 1)
}

const numbers = [undefined, ...Array.from({ length: 99 }, (_, index) => chineseNumber(index + 1))]
